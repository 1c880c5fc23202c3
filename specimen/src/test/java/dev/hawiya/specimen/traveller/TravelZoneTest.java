package dev.hawiya.specimen.traveller;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.specimen.person.Sex;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The examples that ICAO Doc 9303 prints in parts 4 to 7, and what it leaves to the states. */
class TravelZoneTest {
  private static final LocalDate BORN = LocalDate.of(1974, 8, 12);
  private static final LocalDate EXPIRES = LocalDate.of(2012, 4, 15);

  @Test
  void writesThePassportOfPartFour() {
    assertThat(zone(paper(PaperSize.TD3, "P", "L898902C3", "ZE-184226-B", 1)))
        .isEqualTo(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
  }

  @Test
  void writesTheCardOfPartFive() {
    assertThat(zone(paper(PaperSize.TD1, "I", "D23145890", "", 1)))
        .isEqualTo(
            "I<UTOD231458907<<<<<<<<<<<<<<<\n"
                + "7408122F1204159UTO<<<<<<<<<<<6\n"
                + "ERIKSSON<<ANNA<MARIA<<<<<<<<<<");
  }

  @Test
  void continuesALongNumberAsNoteJOfPartFiveSays() {
    assertThat(zone(paper(PaperSize.TD1, "I", "D23145890734", "", 1)))
        .startsWith("I<UTOD23145890<7349<<<<<<<<<<<\n");
  }

  @Test
  void writesTheCardOfPartSix() {
    assertThat(zone(paper(PaperSize.TD2, "I", "D23145890", "", 1)))
        .isEqualTo(
            "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n" + "D231458907UTO7408122F1204159<<<<<<<6");
  }

  @Test
  void writesTheVisasOfPartSeven() {
    assertThat(zone(paper(PaperSize.MRV_A, "V", "L8988901C", "ZE184226B", 1)))
        .isEqualTo(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n"
                + "L8988901C4UTO7408122F1204159ZE184226B<<<<<<<");
    assertThat(zone(paper(PaperSize.MRV_B, "V", "L8988901C", "", 1)))
        .isEqualTo(
            "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\n" + "L8988901C4UTO7408122F1204159<<<<<<<<");
  }

  @Test
  void printsTheDigitOfAnAbsentPersonalNumberEitherWay() {
    String second = "L898902C36UTO7408122F1204159<<<<<<<<<<<<<<";
    assertThat(zone(paper(PaperSize.TD3, "P", "L898902C3", "", 1))).endsWith(second + "<8");
    assertThat(zone(paper(PaperSize.TD3, "P", "L898902C3", "", 2))).endsWith(second + "08");
  }

  private static Paper paper(PaperSize size, String code, String number, String personal, int day) {
    LocalDate issued = LocalDate.of(2007, 4, day);
    return new Paper(size, code, number, issued, EXPIRES, "UTOPIA", personal, "");
  }

  private static String zone(Paper paper) {
    TravellerName name = new TravellerName("ERIKSSON", "ANNA MARIA", Optional.empty());
    Holder holder = new Holder(name, BORN, "ZENITH", Sex.FEMALE, "F", "UTO");
    return String.join(
        "\n", new TravelZone(new Traveller(Tradition.WESTERN, holder, paper)).lines());
  }
}
