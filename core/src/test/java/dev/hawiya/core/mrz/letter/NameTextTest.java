package dev.hawiya.core.mrz.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.mrz.table.MrzTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "D'Artagnan|DARTAGNAN",
        "Marie-Élise|MARIE<ELISE",
        "Anna, Maria|ANNA<MARIA",
        "van der  Muellen|VAN<DER<MUELLEN",
        "Müller-Groß|MUELLER<GROSS",
        "Þórður Ångström|THORDUR<AANGSTROEM",
        "Ñandú|NANDU",
        "Ĳsbrand Ŀ|IJSBRAND<L",
        "Iğdır ışık|IGDIR<ISIK",
        "Nguyễn Thị|NGUYEN<THI",
        "Ștefan Țuțea|STEFAN<TUTEA",
        "Søren Æbelø|SOEREN<AEBELOE",
        "O’Neil.|ONEIL",
        "ERIKSSON<ANNA|ERIKSSON<ANNA"
      })
  void isWrittenInTheZonesAlphabet(String name, String written) {
    assertThat(NameText.identifier(name)).isEqualTo(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"محمد", "Иван", "李", "John 3"})
  void whatTheTableDoesNotHaveIsRefusedWithoutNamingIt(String name) {
    assertThatThrownBy(() -> NameText.identifier(name))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining(name);
  }

  @Test
  void everyRowOfTheTableIsWrittenAsItSays() {
    assertThat(MrzTable.rows("latin"))
        .hasSize(97)
        .allSatisfy(
            row -> {
              assertThat((int) row.get("character").charAt(0))
                  .isEqualTo(Integer.parseInt(row.get("unicode"), 16));
              assertThat(NameText.identifier(row.get("character")))
                  .isEqualTo(written(row.get("unicode"), row.get("mrz")));
            });
  }

  /** ı alone has a capital in ASCII, which is what the table recommends, too. */
  private static String written(String unicode, String mrz) {
    return unicode.equals("0131") ? "I" : mrz;
  }

  @ParameterizedTest
  @CsvSource({
    "Nilavadhanananda,Chayapa Dejthamrong Krasuang,39,NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K",
    "Papandropoulous,Jonathon Alec,30,PAPANDROPOULOUS<<JONATHON<ALEC",
    "Vilarchao Fernandez,Jose Ramon,30,VILARCHAO<FERNANDEZ<<JOSE<RAMO",
    "Al-Basri,Huda Muhammad Jawad,30,AL<BASRI<<HUDA<MUHAMMAD<JAWAD",
    "Arkfreith,'',30,ARKFREITH",
    "'',Arkfreith,30,ARKFREITH",
    "Abcdefghij Klm,Xy,10,ABCDEFG<<X",
    "Abcdef Klm,Xy,10,ABCDE<K<<X",
    "Abcd Efgh,'',5,ABC<E",
    "A B C,'',4,A<B",
    "Abc,De Fgh,8,ABC<<D<F"
  })
  void whatIsTooLongEndsInALetter(String surname, String given, int width, String field) {
    assertThat(NameText.field(surname, given, width)).isEqualTo(field);
  }
}
