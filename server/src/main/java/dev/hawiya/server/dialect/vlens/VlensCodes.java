package dev.hawiya.server.dialect.vlens;

import dev.hawiya.server.dialect.TableRows;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The vendor's table of errors. */
final class VlensCodes {
  /**
   * One error.
   *
   * @param number the vendor's {@code error_code}
   * @param http status it is answered with
   * @param text for people
   */
  record Row(int number, int http, String text) {}

  private final Map<VlensCode, Row> rows;

  private VlensCodes(Map<VlensCode, Row> rows) {
    this.rows = rows;
  }

  static VlensCodes load() {
    Map<VlensCode, Row> rows = new EnumMap<>(VlensCode.class);
    for (List<String> row : TableRows.load("vlens", "errors", 5)) {
      rows.put(
          VlensCode.valueOf(row.get(0)),
          new Row(Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)), row.get(4)));
    }
    return new VlensCodes(Collections.unmodifiableMap(rows));
  }

  Row of(VlensCode code) {
    return rows.get(code);
  }
}
