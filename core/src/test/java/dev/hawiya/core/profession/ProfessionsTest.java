package dev.hawiya.core.profession;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Registry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfessionsTest {
  private static final Professions PROFESSIONS = Professions.egyptian();
  private static final Registry REGISTRY = Catalog.registry("EGY/registry", "professions");

  static Stream<Arguments> lines() throws IOException {
    try (InputStream in =
        ProfessionsTest.class.getResourceAsStream("/profession/professions-expected.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> Arguments.of((Object[]) l.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsTheCategory(String profession, String workplace, String category) {
    assertThat(PROFESSIONS.category(profession, workplace).map(Enum::name).orElse(""))
        .isEqualTo(category);
  }

  @ParameterizedTest
  @CsvSource({
    "نجار بشركة النصر,,SALARIED",
    "مهندس بالمعاش,شركة النصر,RETIRED",
    "تاجر,شركة النصر,SELF_EMPLOYED",
    "حاصل على دبلوم معهد فنى,,UNEMPLOYED",
    "اعمال حرة,شركة النصر,FREELANCER",
    "مدير,مكتب خاص,SALARIED"
  })
  void aWorkplaceDecidesOnlyWhereItCan(String profession, String workplace, String category) {
    assertThat(PROFESSIONS.category(profession, workplace == null ? "" : workplace))
        .hasValue(ProfessionCategory.valueOf(category));
  }

  @ParameterizedTest
  @CsvSource({"ربة منرل,HOUSEWIFE", "اخصانى اجتماعى,SALARIED", "ضابط شرطه.,PUBLIC_OFFICIAL"})
  void oneMisreadLetterOfALongLineDoesNoHarm(String profession, String category) {
    assertThat(PROFESSIONS.category(profession, "")).hasValue(ProfessionCategory.valueOf(category));
  }

  @Test
  void everyListedProfessionHasItsOwnCategory() {
    assertThat(REGISTRY.entries()).hasSizeGreaterThan(400);
    REGISTRY.entries().stream()
        .filter(e -> e.more().get("where").equals("profession"))
        .forEach(
            e ->
                e.spellings()
                    .forEach(
                        s ->
                            assertThat(PROFESSIONS.category(s, ""))
                                .as(s)
                                .hasValue(ProfessionCategory.valueOf(e.code()))));
  }

  @Test
  void categoriesAreNamedAsServicesPrintThem() {
    assertThat(ProfessionCategory.values())
        .extracting(ProfessionCategory::english)
        .containsExactlyInAnyOrder(
            "Salaried",
            "Unemployed",
            "Self-employed",
            "Student",
            "Retired",
            "Housewife",
            "Freelancer",
            "Public Official");
  }

  @Test
  void neverThrows() {
    Random random = new Random(8);
    for (int i = 0; i < 500; i++) {
      String text =
          random
              .ints(random.nextInt(30), 0x20, 0x6FF)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(PROFESSIONS.category(text, text)).isNotNull();
    }
  }
}
