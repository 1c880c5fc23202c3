package dev.hawiya.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormPartsTest {
  private static final Set<String> LISTED = Set.of("مصرى", "المنوفية", "Egyptian", "س", "B");

  @ParameterizedTest
  @CsvSource({
    "صبغة العربة : أبيض, أبيض",
    "حاملها احمد محمود,",
    "الجنسيات مصرى, مصرى",
    "محافظة المنوفية, المنوفية",
    "Citzoeshwp Egyptian, Egyptian",
    "صدرت فيها 2020/01/02, 2020/01/02",
    "طنطا - الغربية, الغربية",
    "١٢ شارع النيل - المنصورة - الدقهلية,",
    "مصرى,",
    "م ط س,",
    "م ط س - ١٨٢, ١٨٢",
    "Category B, B",
    "فيات / ١٢٨, ١٢٨",
    "كورولا/سيدان, سيدان",
    "2020/01/02,"
  })
  void aTextFallsBeforeWhatIsAValue(String text, String second) {
    Set<String> parts = new TreeSet<>();
    new FormParts(LISTED::contains).cuts(text).forEach(cut -> parts.add(text.substring(cut)));
    assertThat(parts).isEqualTo(second == null ? Set.of() : Set.of(second));
  }
}
