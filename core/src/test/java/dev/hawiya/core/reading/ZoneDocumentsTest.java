package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.mrz.SeenMrz;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneDocumentsTest {
  /** The examples of ICAO 9303 parts 4 to 7. */
  private static final String[] PASSPORT = {
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"
  };

  private static final String[] CARD = {
    "I<UTOD231458907<<<<<<<<<<<<<<<",
    "7408122F1204159UTO<<<<<<<<<<<6",
    "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
  };

  private static DocumentReading read(FakeZones zones) throws InputRejected {
    FakeCard table = new FakeCard(Map.of("NONE", 1.0));
    table.localized = false;
    table.zones = zones;
    return DocumentReaderTest.read(table);
  }

  private static DocumentReading read(SeenMrz zone) throws InputRejected {
    return read(new FakeZones(List.of(zone), List.of()));
  }

  @Test
  void aPassportIsKnownByItsZone() throws InputRejected {
    DocumentReading reading = read(FakeZones.zone(0.99, PASSPORT));
    assertThat(reading.document().type()).isEqualTo("PASSPORT");
    assertThat(reading.document().side()).isEqualTo("front");
    assertThat(reading.document().confidence()).isGreaterThan(0.99);
    assertThat(reading.fields().value("mrz")).isEqualTo(String.join("\n", PASSPORT));
    assertThat(reading.fields().value("document_number")).isEqualTo("L898902C3");
    assertThat(reading.fields().value("surname")).isEqualTo("ERIKSSON");
    assertThat(reading.fields().value("birth_date")).isEqualTo("1974-08-12");
    assertThat(reading.fields().get("sex").orElseThrow().source()).isEqualTo(Source.MRZ);
    assertThat(reading.checks())
        .anyMatch(c -> c.id().equals("mrz.composite") && c.verdict() == Verdict.PASS)
        .anyMatch(c -> c.fault().filter(Fault.EXPIRED::equals).isPresent());
  }

  @ParameterizedTest
  @CsvSource({
    "I<UTOD231458907<<<<<<<<<<<<<<<|7408122F1204159UTO<<<<<<<<<<<6|ERIKSSON<<ANNA<MARIA<<<<<<<<<<"
        + ",TD1,back",
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|D231458907UTO7408122F1204159<<<<<<<6,TD2,front",
    "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<|L8988901C4UTO7408122F1204159<<<<<<<<,VISA,front"
  })
  void eachFormatIsOneDocuments(String lines, String type, String side) throws InputRejected {
    DocumentReading reading = read(FakeZones.zone(0.99, lines.split("\\|")));
    assertThat(reading.document().type()).isEqualTo(type);
    assertThat(reading.document().side()).isEqualTo(side);
  }

  @Test
  void aSpecimenWithWrongDigitsIsReadAndFailsItsChecks() throws InputRejected {
    String[] wrong = PASSPORT.clone();
    wrong[1] = "L898902C30UTO7408120F1204150ZE184226B<<<<<00";
    DocumentReading reading = read(FakeZones.zone(0.99, wrong));
    assertThat(reading.document().type()).isEqualTo("PASSPORT");
    assertThat(reading.fields().value("mrz")).endsWith(wrong[1]);
    assertThat(reading.checks())
        .filteredOn(c -> c.id().startsWith("mrz.") && c.verdict() == Verdict.FAIL)
        .extracting(CheckResult::id)
        .contains("mrz.document_number", "mrz.birth_date", "mrz.expiry_date", "mrz.composite");
  }

  @Test
  void textThatIsNoZoneIsNoDocument() throws InputRejected {
    String[] noise = {
      "QX9KPLM2ZZ81HHTREWQPOIUYTLKJHGFDSAMNBVCXZ123", "LKJ8H2G5F1D4S7A9P6O3I8U2Y5T1R4E7W9Q3M6N1B8V2"
    };
    assertThat(read(FakeZones.zone(0.4, noise)).document().known()).isFalse();
  }

  @Test
  void aSmallZoneIsLookedForWhereNothingElseIs() throws InputRejected {
    FakeZones small = new FakeZones(List.of(), List.of(FakeZones.zone(0.95, CARD)));
    assertThat(read(small).document().type()).isEqualTo("TD1");
  }

  @Test
  void thePageFollowsFromTheZone() throws InputRejected {
    // The zone stands at 6.0 to 117.8 of 125 mm and 71.05 to 79.8 of 88 mm, at 6.3 pixels each.
    Quad corners = read(FakeZones.zone(0.99, PASSPORT)).corners().orElseThrow();
    assertThat(corners.topLeft().x() * 1000).isCloseTo(148 - 6.0 * 6.3, within(0.6));
    assertThat(corners.topLeft().y() * 700).isCloseTo(490 - 71.05 * 7.904, within(1.0));
    assertThat(corners.bottomRight().x() * 1000).isCloseTo(852.4 + 7.2 * 6.3, within(0.6));
    assertThat(corners.bottomRight().y() * 700).isCloseTo(559.2 + 8.2 * 7.904, within(1.0));
  }
}
