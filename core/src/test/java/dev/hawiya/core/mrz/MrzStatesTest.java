package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzStatesTest {
  @Test
  void everyStateOfIsoIsThere() {
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    assertThat(codes)
        .hasSizeGreaterThan(245)
        .allSatisfy(
            code ->
                assertThat(MrzStates.byCode(code))
                    .hasValueSatisfying(
                        state -> {
                          assertThat(state.kind()).isEqualTo(MrzStates.Kind.ISO);
                          assertThat(state.alpha2().map(a -> new Locale("", a).getISO3Country()))
                              .contains(code);
                        }));
  }

  @ParameterizedTest
  @CsvSource({
    "D,ICAO,Germany",
    "GBD,ICAO,British Overseas Territories Citizen",
    "UTO,ICAO,Utopia (specimens)",
    "XXA,ICAO,Stateless person (1954 Convention)",
    "RKS,ICAO,Kosovo",
    "XPO,ICAO,INTERPOL",
    "EGY,ISO,Egypt",
    "PAK,ISO,Pakistan",
    "ZAR,HISTORIC,Zaire"
  })
  void hasTheCodesOf9303(String code, MrzStates.Kind kind, String english) {
    assertThat(MrzStates.byCode(code))
        .hasValueSatisfying(
            state -> {
              assertThat(state.kind()).isEqualTo(kind);
              assertThat(state.english()).isEqualTo(english);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "DEU<", "D<<", "BDR", "QQQ", "XXD", "GBX", "egy"})
  void knowsNoOthers(String code) {
    assertThat(MrzStates.byCode(code)).isEmpty();
  }
}
