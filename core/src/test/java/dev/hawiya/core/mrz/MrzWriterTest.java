package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.mrz.MrzData.Document;
import dev.hawiya.core.mrz.MrzData.Holder;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MrzWriterTest {
  private static final MrzDate BORN = new MrzDate("740812");
  private static final MrzDate UNTIL = new MrzDate("320415");

  @Test
  void aFrenchCardKeepsNamesAndDoubleNamesApart() {
    Mrz mrz = written(MrzFormat.FRENCH_ID, "D'Exemple Long", "Zoé-Léa Ida", "880692310285");
    assertThat(mrz.lines().get(0)).isEqualTo("IDFRADEXEMPLE<LONG<<<<<<<<<<<<923102");
    assertThat(mrz.lines().get(1)).startsWith("8806923102858ZOE<LEA<<IDA<<");
    assertThat(mrz.data().holder().givenNames()).isEqualTo("ZOE-LEA IDA");
    assertThat(mrz.data().holder().surname()).isEqualTo("DEXEMPLE LONG");
  }

  @Test
  void aSwissLicenceHasNoDigit() {
    Mrz mrz = written(MrzFormat.SWISS_LICENCE, "Müster", "Ida", "305142128097");
    assertThat(mrz.lines())
        .containsExactly(
            "923102<<<", "IDFRA305142128097<<740812<<<<<", "MUESTER<<IDA<<<<<<<<<<<<<<<<<<");
    assertThat(mrz.checks()).anyMatch(c -> c.id().equals("mrz.format"));
  }

  @ParameterizedTest
  @CsvSource({
    "TD1,ABCDEFGHIJ,I<UTOABCDEFGHI<J7<923102<<<<<<",
    "TD1,ABCDEFGHI,I<UTOABCDEFGHI4923102<<<<<<<<<",
    "TD1,A-1,",
    "TD3,ABCDEFGHIJ,",
    "TD2,ABCDEFGHIJ,",
    "TD1,ABCDEFGHIJKLMNOPQRS,",
    "TD1,ABCDEFGHI<J,"
  })
  void aNumberFitsOrIsRefused(MrzFormat format, String number, String line) {
    MrzData data = data("UTO", "Eriksson", "Anna", number);
    if (line == null) {
      assertThatThrownBy(() -> MrzWriter.write(data, format))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining(number);
    } else {
      assertThat(MrzWriter.write(data, format).get(0)).isEqualTo(line);
    }
  }

  private static Mrz written(MrzFormat format, String surname, String given, String number) {
    return IcaoExamplesTest.read(
        String.join("/", MrzWriter.write(data("FRA", surname, given, number), format)));
  }

  private static MrzData data(String state, String surname, String given, String number) {
    String code = state.equals("UTO") ? "I" : "ID";
    return new MrzData(
        new Document(code, state, number, UNTIL, "923102", "", ""),
        new Holder(surname, given, state, BORN, Optional.of(MrzData.Sex.F)),
        false);
  }
}
