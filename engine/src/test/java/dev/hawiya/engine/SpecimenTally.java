package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.Specimen;
import java.util.Locale;
import java.util.Set;

/** What was read of many specimens. */
final class SpecimenTally {
  private static final Set<String> NUMBERS = Set.of("national_number", "identity_number");

  private int sides;
  private int sidesRight;
  private int numbersRight;
  private int fields;
  private int right;
  private int misread;

  void add(Specimen specimen, DocumentReading reading) {
    sides++;
    String side = specimen.truth().side().name().toLowerCase(Locale.ROOT);
    boolean same =
        reading.document().side().equals(side)
            && reading.document().type().equals(specimen.truth().type());
    sidesRight += same ? 1 : 0;
    specimen.truth().fields().forEach((id, expected) -> field(id, expected, reading));
  }

  private void field(String id, String expected, DocumentReading reading) {
    String got = reading.fields().get(id).map(Field::value).orElse("");
    boolean same = plain(got).equals(plain(expected));
    fields++;
    right += same ? 1 : 0;
    misread += !same && !got.isEmpty() ? 1 : 0;
    if (NUMBERS.contains(id)) {
      numbersRight += same ? 1 : 0;
      if (!same && !got.isEmpty()) {
        assertThat(reading.fields().get(id).orElseThrow().confidence())
            .as("confidence of a misread number")
            .isLessThan(0.9);
      }
    }
  }

  private static String plain(String text) {
    return Digits.toWestern(ArabicSpelling.fold(text)).replace(" ", "");
  }

  void require(double sideFloor, double numberFloor, double fieldFloor, double misreadCeiling) {
    String seen =
        "%d sides, %d right, %d numbers right; %d fields, %d right, %d misread"
            .formatted(sides, sidesRight, numbersRight, fields, right, misread);
    assertThat(sidesRight / (double) sides).as(seen).isGreaterThanOrEqualTo(sideFloor);
    assertThat(numbersRight / (double) sides).as(seen).isGreaterThanOrEqualTo(numberFloor);
    assertThat(right / (double) fields).as(seen).isGreaterThanOrEqualTo(fieldFloor);
    assertThat(misread / (double) fields).as(seen).isLessThanOrEqualTo(misreadCeiling);
  }
}
