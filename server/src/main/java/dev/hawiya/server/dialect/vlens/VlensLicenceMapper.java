package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.field.Fields;
import dev.hawiya.server.dialect.TableRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Car and driving licences under the vendor's names, {@code licences.tsv}, null where a field was
 * not read; words are as printed. Nothing is spelt in Latin letters that is not printed in them.
 */
final class VlensLicenceMapper {
  private record Row(VlensEndpoint endpoint, String field, List<String> ours) {}

  private final List<Row> rows =
      TableRows.load("vlens", "licences", 3).stream()
          .map(
              cells ->
                  new Row(
                      VlensEndpoint.valueOf(cells.get(0)),
                      cells.get(1),
                      List.of(cells.get(2).split(","))))
          .toList();

  /** What a licence says, as its endpoint tells it. */
  Map<String, Object> data(VlensEndpoint endpoint, Fields fields) {
    Map<String, Object> data = new LinkedHashMap<>();
    rows.stream()
        .filter(row -> row.endpoint() == endpoint)
        .forEach(row -> data.put(row.field(), firstRead(row.ours(), fields)));
    return data;
  }

  private static Optional<String> firstRead(List<String> ours, Fields fields) {
    return ours.stream().flatMap(id -> VlensMapper.value(fields, id).stream()).findFirst();
  }
}
