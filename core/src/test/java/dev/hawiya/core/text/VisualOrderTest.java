package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisualOrderTest {
  @ParameterizedTest
  @CsvSource({
    "دمحم,محمد",
    "شيجلا عراش ٦٦,٦٦ شارع الجيش",
    "٣٣ رصنلا هبزع,عزبه النصر ٣٣",
    "٢٠٣٠/٠٨/٠٦ ىتح ةيراس ةقاطبلا,البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦",
    "هيفونملا - اربش,شبرا - المنوفيه",
    "(اربش) مسق,قسم (شبرا)",
    "ABC Ltd ةكرش,شركة ABC Ltd",
    "٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧,٢٠٢٣/٠٨ ٢٨٢٠٨١٥١٣٠٤٥٩٧",
    "HY1234567,HY1234567"
  })
  void turnsWhatIsSeenIntoReadingOrder(String visual, String logical) {
    assertThat(VisualOrder.toLogical(visual)).isEqualTo(logical);
    assertThat(VisualOrder.toVisual(logical)).isEqualTo(visual);
  }

  @Test
  void theOrderSaysWhereEachCharacterStands() {
    assertThat(VisualOrder.order("رقم ١٢")).containsExactly(4, 5, 3, 2, 1, 0);
    assertThat(VisualOrder.order("No 12")).containsExactly(0, 1, 2, 3, 4);
    assertThat(VisualOrder.order("")).isEmpty();
  }

  @Test
  void everyLineComesBack() {
    Random random = new Random(7);
    String alphabet = "ابتثجحخدذرزسشصضطظعغفقكلمنهوىيةءآأؤئ ٠١٢٣٤٥٦٧٨٩ /-.,:()«»ABab19";
    for (int i = 0; i < 20_000; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = random.nextInt(25); n > 0; n--) {
        line.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      String logical = line.toString();
      assertThat(VisualOrder.toLogical(VisualOrder.toVisual(logical))).isEqualTo(logical);
    }
  }
}
