package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.Tradition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The printed words of a page that do not depend on its holder. */
final class Wording {
  private static final int ENGLISH = 1;
  private static final int FRENCH = 2;
  private static final int ARABIC = 3;
  private static final Map<String, String> OF_VISAS =
      Map.of(
          "document_number", "visa_number",
          "expiry_date", "valid_until",
          "issuing_authority", "issued_in");

  private final Map<String, List<String>> labels =
      Table.rows("labels").stream().collect(Collectors.toMap(row -> row.get(0), row -> row));
  private final PaperSize size;
  private final Tradition tradition;

  Wording(PaperSize size, Tradition tradition) {
    this.size = size;
    this.tradition = tradition;
  }

  String header() {
    return latin("header");
  }

  String title() {
    return latin("title_" + size);
  }

  Optional<String> arabicTitle() {
    return arabic("title_" + size);
  }

  /** The words beside a field's value, in one or two languages of Latin script. */
  String label(String field) {
    return latin(key(field));
  }

  Optional<String> arabicLabel(String field) {
    return arabic(key(field));
  }

  private String key(String field) {
    return size.visa() ? OF_VISAS.getOrDefault(field, field) : ofCards(field);
  }

  private String ofCards(String field) {
    return field.equals("document_number") && size != PaperSize.TD3 ? "card_number" : field;
  }

  private String latin(String key) {
    List<String> row = labels.get(key);
    boolean two = tradition == Tradition.WESTERN && !row.get(ENGLISH).equals(row.get(FRENCH));
    return two ? row.get(ENGLISH) + " / " + row.get(FRENCH) : row.get(ENGLISH);
  }

  private Optional<String> arabic(String key) {
    boolean printed = tradition == Tradition.EGYPTIAN;
    return printed ? Optional.of(labels.get(key).get(ARABIC)) : Optional.empty();
  }
}
