package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The specimens that ICAO Doc 9303 itself prints, and the two formats beside it. */
class IcaoExamplesTest {
  @ParameterizedTest
  @CsvSource({
    "TD1,I<UTOD231458907<<<<<<<<<<<<<<</7408122F1204159UTO<<<<<<<<<<<6/ERIKSSON<<ANNA<MARIA<<<<<<<<<<,D23145890",
    "TD1,I<UTOD23145890<7349<<<<<<<<<<</3407127M9507122UTO<<<<<<<<<<<2/STEVENSON<<PETER<JOHN<<<<<<<<<,D23145890734",
    "TD2,I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</D231458907UTO7408122F1204159<<<<<<<6,D23145890",
    "TD2,I<UTOSTEVENSON<<PETER<JOHN<<<<<<<<<</D23145890<UTO3407127M95071227349<<<8,D23145890734",
    "TD3,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C36UTO7408122F1204159ZE184226B<<<<<10,L898902C3",
    "TD3,P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L898902C<3UTO6908061F9406236ZE184226B<<<<<14,L898902C",
    "MRV_A,V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</L8988901C4XXX4009078F96121096ZE184226B<<<<<<,L8988901C",
    "MRV_B,V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<</L8988901C4XXX4009078F9612109<<<<<<<<,L8988901C",
    "FRENCH_ID,IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<</8806923102858CORINNE<<<<<<<6512068F6,880692310285",
    "FRENCH_ID,IDFRATEST<NAME<<<<<<<<<<<<<<<<0CHE02/1710GVA123451ROBERTA<<<<<<<9112311F2,1710GVA12345",
    "SWISS_LICENCE,AAA001D<</FACHE305142128097<<800126<<<<</MARCHAND<<FABIENNE<<<<<<<<<<<<,305142128097",
  })
  void areReadAndWrittenBack(MrzFormat format, String zone, String number) {
    Mrz mrz = read(zone);
    assertThat(mrz.format()).isEqualTo(format);
    assertThat(mrz.data().document().number()).isEqualTo(number);
    assertThat(mrz.checks())
        .extracting(CheckResult::verdict)
        .doesNotContain(Verdict.FAIL, Verdict.INCONCLUSIVE);
    assertThat(MrzWriter.write(mrz.data(), format)).isEqualTo(mrz.lines());
  }

  @Test
  void everyFieldOfThePassport() {
    Mrz mrz =
        read(
            "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<</"
                + "L898902C36UTO7408122F1204159ZE184226B<<<<<10");
    assertThat(mrz.data())
        .isEqualTo(
            new MrzData(
                new MrzData.Document(
                    "P", "UTO", "L898902C3", new MrzDate("120415"), "", "", "ZE184226B"),
                new MrzData.Holder(
                    "ERIKSSON",
                    "ANNA MARIA",
                    "UTO",
                    new MrzDate("740812"),
                    Optional.of(MrzData.Sex.F)),
                false));
    assertThat(mrz.checks())
        .extracting(CheckResult::id)
        .containsExactly(
            "mrz.document_number",
            "mrz.birth_date",
            "mrz.expiry_date",
            "mrz.personal_number",
            "mrz.composite",
            "mrz.format",
            "mrz.issuing_state",
            "mrz.nationality");
  }

  @Test
  void aBelgianNumberMayCountTheFiller() {
    assertThat(verdict("I<UTO000590240<6013<<<<<<<<<<<")).isEqualTo(Verdict.PASS);
    assertThat(verdict("I<UTO600001795<0152<<<<<<<<<<<")).isEqualTo(Verdict.PASS);
    assertThat(verdict("I<UTO600001795<0153<<<<<<<<<<<")).isEqualTo(Verdict.FAIL);
  }

  private static Verdict verdict(String line) {
    return read(line + "/7408122F1204159UTO<<<<<<<<<<<6/ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
        .check("mrz.document_number")
        .orElseThrow()
        .verdict();
  }

  static Mrz read(String zone) {
    MrzParse parse = MrzParser.parse(List.of(zone.split("/")));
    assertThat(parse).isInstanceOf(Mrz.class);
    return Stream.of(parse).map(Mrz.class::cast).findFirst().orElseThrow();
  }
}
