package dev.hawiya.core.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sex, religion and marital status are known in every spelling that a card prints. */
class StandingRegistriesTest {
  @ParameterizedTest
  @CsvSource({
    "sexes,ذكر,M,Male,M",
    "sexes,ذكـر,M,Male,M",
    "sexes,أنثى,F,Female,F",
    "sexes,أنثي,F,Female,F",
    "sexes,انثى,F,Female,F",
    "sexes,انثي,F,Female,F",
    "religions,مسلم,MUSLIM,Muslim,M",
    "religions,مسلمة,MUSLIM,Muslim,F",
    "religions,مسلمه,MUSLIM,Muslim,F",
    "religions,مسيحى,CHRISTIAN,Christian,M",
    "religions,مسيحي,CHRISTIAN,Christian,M",
    "religions,مسيحية,CHRISTIAN,Christian,F",
    "religions,مسيحيه,CHRISTIAN,Christian,F",
    "religions,يهودى,JEWISH,Jewish,M",
    "religions,يهودي,JEWISH,Jewish,M",
    "religions,يهودية,JEWISH,Jewish,F",
    "religions,يهوديه,JEWISH,Jewish,F",
    "marital-statuses,أعزب,SINGLE,Single,M",
    "marital-statuses,اعزب,SINGLE,Single,M",
    "marital-statuses,آنسة,SINGLE,Single,F",
    "marital-statuses,آنسه,SINGLE,Single,F",
    "marital-statuses,أنسة,SINGLE,Single,F",
    "marital-statuses,أنسه,SINGLE,Single,F",
    "marital-statuses,انسة,SINGLE,Single,F",
    "marital-statuses,انسه,SINGLE,Single,F",
    "marital-statuses,عزباء,SINGLE,Single,F",
    "marital-statuses,متزوج,MARRIED,Married,M",
    "marital-statuses,متزوجة,MARRIED,Married,F",
    "marital-statuses,متزوجه,MARRIED,Married,F",
    "marital-statuses,مطلق,DIVORCED,Divorced,M",
    "marital-statuses,مطلقة,DIVORCED,Divorced,F",
    "marital-statuses,مطلقه,DIVORCED,Divorced,F",
    "marital-statuses,أرمل,WIDOWED,Widowed,M",
    "marital-statuses,ارمل,WIDOWED,Widowed,M",
    "marital-statuses,أرملة,WIDOWED,Widowed,F",
    "marital-statuses,أرمله,WIDOWED,Widowed,F",
    "marital-statuses,ارملة,WIDOWED,Widowed,F",
    "marital-statuses,ارمله,WIDOWED,Widowed,F"
  })
  void knowsEverySpelling(String list, String printed, String code, String english, String sex) {
    Registry registry = Catalog.registry("EGY/registry", list);
    RegistryEntry entry = registry.bySpelling(printed).orElseThrow();
    assertThat(entry.code()).isEqualTo(code);
    assertThat(entry.english()).isEqualTo(english);
    assertThat(entry.more()).containsEntry("sex", sex);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "كلام", "مسل", "متزوجات", "ذكرى"})
  void knowsNothingElse(String text) {
    for (String list : new String[] {"sexes", "religions", "marital-statuses"}) {
      assertThat(Catalog.registry("EGY/registry", list).bySpelling(text)).isEmpty();
    }
  }
}
