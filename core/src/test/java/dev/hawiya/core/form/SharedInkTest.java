package dev.hawiya.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts of a line that may be parted between fields, or not. */
class SharedInkTest {
  /** A vehicle licence with its title, owner and nationality. */
  private static Form front() {
    return new Form("EGY-VL", "front")
        .at(82, 4, 3, "رخصة تسيير مركبة - ملاكى")
        .at(82, 10, 3, "اسم المالك : احمد محمود ابراهيم")
        .at(82, 15, 3, "الجنسية : مصرى");
  }

  @Test
  void twoValuesUnderOneLabelAreParted() {
    Map<String, String> found =
        new Form("EGY-VL", "back")
            .at(82, 4, 3, "بيانات المركبة")
            .at(82, 10, 3, "الماركة والطراز : فيات - ريجاتا")
            .at(82, 15, 3, "شكل المركبة : سيدان")
            .at(82, 20, 3, "لون المركبة : أبيض")
            .at(82, 25, 3, "نوع الوقود : بنزين")
            .at(82, 30, 3, "سنة الصنع : ١٩٩٨")
            .at(82, 35, 3, "تاريخ الفحص : ٢٠٢٠/٠١/١٢")
            .found();
    // What reads the value takes the dash off.
    assertThat(found).containsEntry("vehicle_make", "فيات -");
    assertThat(found).containsEntry("vehicle_model", "ريجاتا");
  }

  @Test
  void anAddressGoesOnOverWhatMerelyLooksLikeAnotherField() {
    Map<String, String> found =
        front()
            .at(82, 20, 3, "عنوان المالك : ١٢ شارع النيل - حى الجامعة -")
            .at(66, 24, 3, "طلخا - الدقهلية")
            .at(82, 30, 3, "رقم الرخصة : ٩٥٤٥٢٧٢")
            .at(82, 35, 3, "تاريخ الاصدار : ٢٠٢٠/٠١/١٢")
            .at(82, 40, 3, "تاريخ الانتهاء : ٢٠٢٣/٠١/١١")
            .found();
    assertThat(found)
        .containsEntry("owner_address", "١٢ شارع النيل - حى الجامعة -|طلخا - الدقهلية");
    assertThat(found).doesNotContainKey("traffic_department");
  }

  @Test
  void theLettersOfAPlateStayTogether() {
    Map<String, String> found =
        front()
            .at(82, 20, 3, "حروف اللوحة : م ط س")
            .at(82, 25, 3, "أرقام اللوحة : ١٨٢")
            .at(82, 30, 3, "رقم الرخصة : ٩٥٤٥٢٧٢")
            .found();
    assertThat(found).containsEntry("plate_letters", "م ط س");
  }
}
