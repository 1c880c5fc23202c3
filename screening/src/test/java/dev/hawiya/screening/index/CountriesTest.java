package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.spelling.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '=',
      textBlock =
          """
          EG=EG|eg|EGY|Egypt|EGYPT| Egypt |Égypte|Egipto|مصر|مِصر|Arab Republic of Egypt
          PK=PK|PAK|Pakistan|پاکستان|باكستان|Pakistán|Islamic Republic of Pakistan
          KP=Democratic People's Republic of Korea|North Korea|Korea, North|DPRK
          KP=KOREA, DEMOCRATIC PEOPLE’S REPUBLIC OF|Korea (Democratic People's Republic of)
          KR=Republic of Korea|Korea, South|Korea, Republic of|Korea (Republic of)
          IR=Iran|Iran (Islamic Republic of)|IRAN, ISLAMIC REPUBLIC OF|إيران|ایران
          RU=Russia|Russian Federation|The Russian Federation|روسيا
          SY=Syria|Syrian Arab Republic|سوريا|سورية
          CD=Democratic Republic of the Congo|Congo, Democratic Republic of the|DR Congo|DRC
          CD=Congo (Democratic Republic)|CONGO, Democratic Republic of (was Zaire)
          CG=Congo|Congo, Republic of the|Republic of the Congo
          PS=Palestine|Palestinian|State of Palestine|PALESTINIAN TERRITORY, OCCUPIED|فلسطين
          PS=Occupied Palestinian Territories|Gaza|Region: Gaza|West Bank
          MM=Burma|Myanmar|Myanmar (Burma)
          TR=Turkey|Türkiye|Turkiye|تركيا
          CI=Côte d'Ivoire|Cote d Ivoire|Cote d’Ivoire|Ivory Coast
          VE=Venezuela|Venezuela (Bolivarian Republic of)
          BO=Bolivia (Plurinational State of)
          MD=Moldova, Republic of
          TZ=United Republic of Tanzania|Tanzania, United Republic of
          LA=Laos|Lao People's Democratic Republic
          VN=Viet Nam|Vietnam
          GB=United Kingdom|UK|U.K.|United Kingdom of Great Britain and Northern Ireland
          US=United States|USA|U.S.A.|United States of America|أمريكا
          AE=UAE|United Arab Emirates|الإمارات|الإمارات العربية المتحدة|متحدہ عرب امارات
          SA=KSA|Saudi Arabia|السعودية|المملكة العربية السعودية
          CN=China|People's Republic of China|الصين
          TW=Taiwan|Taiwan, Province of China|Republic of China
          GM=Gambia, The|The Gambia|Gambia
          KN=Saint Kitts and Nevis|St. Kitts & Nevis|St Kitts and Nevis
          ST=ST|Sao Tome and Principe|São Tomé & Príncipe
          VG=Virgin Islands, British|British Virgin Islands
          VI=Virgin Islands, U.S.|US Virgin Islands
          FM=Micronesia, Federated States of
          MK=North Macedonia|Macedonia, The Former Yugoslav Republic of
          XK=Kosovo|XK|كوسوفو
          HK=Hong Kong|Hong Kong SAR
          IE=Ireland|Republic of Ireland
          GW=Guinea-Bissau
          AD=AND|Andorra
          """)
  void namesThatListsWriteAreKnown(String code, String names) {
    for (String name : names.split("\\|")) {
      assertThat(Countries.code(name)).as(name).contains(code);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "00",
        "7",
        "Korea",
        "Saint",
        "Republic",
        "of the",
        "Atlantis",
        "ZZ",
        "unknown",
        "Islamic State",
        "undetermined",
        "Northern",
        "أطلانتس",
        "😀"
      })
  void whatNamesNoCountryHasNoCode(String text) {
    assertThat(Countries.code(text)).isEmpty();
  }

  @Test
  void everyCountryOfIsoIsKnownByItsCodesAndNames() {
    for (String code : Locale.getISOCountries()) {
      Locale country = new Locale("", code);
      assertThat(
              Stream.of(
                      code,
                      country.getISO3Country(),
                      country.getDisplayCountry(Locale.ENGLISH),
                      country.getDisplayCountry(Locale.FRENCH))
                  .map(Countries::code))
          .as(code)
          .allSatisfy(found -> assertThat(found).contains(code));
    }
  }

  @Test
  void theTableHoldsCodesAndNothingTwice() {
    List<List<String>> rows = WordTable.rows("countries");
    assertThat(rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    assertThat(rows).extracting(row -> row.get(1)).allMatch(code -> code.matches("[A-Z]{2}"));
    for (List<String> row : rows) {
      assertThat(Countries.code(row.get(0))).as(row.get(0)).contains(row.get(1));
    }
    Map<String, String> neighbours = Map.of("Niger", "NE", "Nigeria", "NG", "Dominica", "DM");
    neighbours.forEach((name, code) -> assertThat(Countries.code(name)).contains(code));
  }

  @Test
  void codesAreThoseOfTheTextsThatNameCountries() {
    assertThat(Countries.codes(List.of("Egypt", "nowhere", "EGY", "مصر", "Pakistan")))
        .containsExactly("EG", "PK");
    assertThat(Countries.codes(List.of())).isEmpty();
  }
}
