package dev.hawiya.core.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFinderTest {
  private static final Map<String, String> DRIVER =
      Map.of(
          "full_name", "احمد محمود ابراهيم",
          "nationality", "مصرى",
          "national_number", "28208151304597",
          "licence_kind", "خاصة",
          "present_address", "١٢ شارع النيل - المنصورة",
          "issue_date", "2023/08/06",
          "expiry_date", "2033/08/05",
          "traffic_department", "القاهرة",
          "traffic_unit", "مدينة نصر");

  @Test
  void aValueBehindItsLabelWithAColonOrWithout() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 2, 3, "جمهورية مصر العربية")
                .at(82, 6, 3, "إدارة مرور القاهرة")
                .at(40, 2, 3, "رخصة قيادة خاصة")
                .at(82, 12, 3, "الاسم : احمد محمود ابراهيم")
                .at(82, 17, 3, "الجنسية مصرى")
                .at(82, 22, 3, "الرقم القومى: 28208151304597")
                .at(82, 27, 3, "العنوان/ ١٢ شارع النيل - المنصورة")
                .at(82, 32, 3, "تاريخ التحرير 2023/08/06 نهاية الترخيص 2033/08/05")
                .at(40, 45, 3, "وحدة مرور مدينة نصر")
                .found())
        .isEqualTo(DRIVER);
  }

  @Test
  void aValueBesideItsLabel() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 6, 3, "إدارة مرور القاهرة")
                .at(40, 6, 3, "رخصة قيادة خاصة")
                .at(82, 12, 3, "الاسم :")
                .at(68, 12, 3, "احمد محمود ابراهيم")
                .at(82, 17, 3, "الجنسية :")
                .at(68, 17, 3, "مصرى")
                .at(82, 22, 3, "العنوان :")
                .at(68, 22, 3, "١٢ شارع النيل - المنصورة")
                .at(82, 27, 3, "الرقم القومى :")
                .at(40, 27, 3, "28208151304597")
                .at(82, 32, 3, "تاريخ التحرير :")
                .at(45, 32, 3, "2023/08/06")
                .at(82, 37, 3, "نهاية الترخيص :")
                .at(45, 37, 3, "2033/08/05")
                .at(40, 45, 3, "وحدة مرور مدينة نصر")
                .found())
        .isEqualTo(DRIVER);
  }

  @Test
  void aValueInTheMiddleOfTheCellThatItsLabelOpens() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(60, 2, 3, "رخصة قيادة")
                .at(84, 10, 2, "الاسم")
                .at(66, 12.5, 3, "احمد محمود ابراهيم")
                .at(84, 17, 2, "الجنسية")
                .at(75, 19.5, 3, "مصرى")
                .at(60, 17, 2, "الرقم القومى")
                .at(28, 19.5, 3, "28208151304597")
                .at(84, 24, 2, "العنوان")
                .at(72, 26.5, 3, "١٢ شارع النيل - المنصورة")
                .at(84, 31, 2, "نهاية الترخيص")
                .at(60, 33.5, 3, "2033/08/05")
                .at(45, 31, 2, "تاريخ التحرير")
                .at(20, 33.5, 3, "2023/08/06")
                .at(84, 38, 2, "وحدة مرور")
                .at(75, 40.5, 3, "مدينة نصر")
                .at(45, 38, 2, "إدارة مرور")
                .at(32, 40.5, 3, "القاهرة")
                .at(84, 45, 2, "نوع الرخصة")
                .at(75, 47.5, 3, "خاصة")
                .found())
        .isEqualTo(DRIVER);
  }

  @Test
  void aValueOverItsLabel() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 2, 3, "رخصة قيادة خاصة")
                .at(82, 10, 3, "احمد محمود ابراهيم")
                .at(82, 13.5, 2, "الاسم")
                .at(61, 19, 3, "28208151304597")
                .at(82, 22.5, 2, "الرقم القومى")
                .at(45, 19, 3, "مصرى")
                .at(45, 22.5, 2, "الجنسية")
                .at(82, 28, 3, "١٢ شارع النيل - المنصورة")
                .at(82, 31.5, 2, "العنوان")
                .at(67, 37, 3, "2023/08/06")
                .at(82, 40.5, 2, "تاريخ التحرير")
                .at(30, 37, 3, "2033/08/05")
                .at(45, 40.5, 2, "نهاية الترخيص")
                .at(35, 45, 3, "إدارة مرور القاهرة")
                .at(35, 49, 3, "وحدة مرور مدينة نصر")
                .found())
        .isEqualTo(DRIVER);
  }

  @Test
  void aValueUnderItsLabelInTwoColumns() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 8, 2, "الاسم")
                .at(82, 10.5, 3, "احمد محمود ابراهيم")
                .at(82, 15, 2, "نوع الرخصة")
                .at(82, 17.5, 3, "خاصة")
                .at(50, 15, 2, "الرقم القومى")
                .at(29, 17.5, 3, "28208151304597")
                .at(82, 22, 2, "الجنسيه")
                .at(82, 24.5, 3, "مصرى")
                .at(50, 22, 2, "العنوان")
                .at(50, 24.5, 3, "١٢ شارع النيل - المنصورة")
                .at(82, 29, 2, "تاريخ الإصدار")
                .at(67, 31.5, 3, "2023/08/06")
                .at(50, 29, 2, "تاربخ الانتهاء")
                .at(35, 31.5, 3, "2033/08/05")
                .at(82, 40, 2, "إدارة المرور")
                .at(82, 42.5, 3, "القاهرة")
                .at(50, 40, 2, "وحدة المرور")
                .at(50, 42.5, 3, "مدينة نصر")
                .found())
        .isEqualTo(DRIVER);
  }

  @Test
  void aNameInBothScriptsUnderOneLabel() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 8, 2, "الاسم")
                .at(23, 8, 2, "Name")
                .at(82, 10.5, 3, "احمد محمود ابراهيم")
                .at(23, 14, 2.5, "Ahmed Mahmoud Ibrahim")
                .found())
        .isEqualTo(
            Map.of("full_name", "احمد محمود ابراهيم", "name_latin", "Ahmed Mahmoud Ibrahim"));
  }

  @Test
  void anAddressGoesOnInTheNextLine() {
    assertThat(
            new Form("EGY-VL", "front")
                .at(82, 12, 3, "العنوان :")
                .at(68, 12, 3, "١٢ شارع النيل")
                .at(68, 15.5, 3, "قسم اول المنصورة")
                .at(82, 20, 3, "الجنسية :")
                .at(68, 20, 3, "مصرى")
                .found())
        .containsEntry("owner_address", "١٢ شارع النيل|قسم اول المنصورة")
        .containsEntry("nationality", "مصرى");
  }

  @Test
  void ofOneWordForModelAndYearTheValueTells() {
    Form form = new Form("EGY-VL", "back").at(82, 10, 3, "الموديل : كورولا");
    assertThat(form.found()).containsEntry("vehicle_model", "كورولا");
    assertThat(new Form("EGY-VL", "back").at(82, 10, 3, "الموديل : ٢٠١٨").found())
        .containsKey("vehicle_model_year")
        .doesNotContainKey("vehicle_model");
  }

  @Test
  void datesWithoutLabelsAreToldByTheirOrder() {
    Form two = new Form("EGY-VL", "front").at(40, 30, 3, "2024/08/06").at(10, 30, 3, "2027/08/05");
    assertThat(two.found())
        .containsEntry("issue_date", "2024/08/06")
        .containsEntry("expiry_date", "2027/08/05");
  }

  @Test
  void aDateOfAnotherLabelIsNoneOfTheLicences() {
    assertThat(
            new Form("EGY-DL", "front")
                .at(82, 10, 3, "الجنسية :")
                .at(68, 10, 3, "مصرى")
                .at(82, 15, 3, "المهنة :")
                .at(68, 15, 3, "محاسب")
                .at(82, 20, 3, "تاريخ الميلاد :")
                .at(43, 20, 3, "1990/08/06")
                .at(82, 25, 3, "تاريخ التحرير :")
                .at(43, 25, 3, "2023/08/06")
                .at(82, 30, 3, "الرقم القومى :")
                .at(38, 30, 3, "28208151304597")
                .found())
        .isEqualTo(
            Map.of(
                "nationality", "مصرى",
                "job", "محاسب",
                "issue_date", "2023/08/06",
                "national_number", "28208151304597"));
  }

  @Test
  void aLabelThatNobodyKnowsStandsWhereTheOthersDo() {
    assertThat(
            new Form("EGY-VL", "back")
                .at(82, 10, 3, "الماركة :")
                .at(60, 10, 3, "تويوتا")
                .at(82, 15, 3, "الطراز :")
                .at(60, 15, 3, "كورولا")
                .at(82, 20, 3, "صبغة العربة :")
                .at(60, 20, 3, "أبيض")
                .at(82, 25, 3, "نوع الوقود :")
                .at(60, 25, 3, "بنزين")
                .found())
        .containsEntry("vehicle_colour", "أبيض")
        .containsEntry("vehicle_fuel", "بنزين");
  }

  @Test
  void aDigitThatWasNotSeenHasAPlaceWhereOthersStand() {
    Form form =
        new Form("EGY-VL", "back")
            .at(82, 10, 2, "الماركة")
            .at(82, 12.5, 3, "تويوتا")
            .at(50, 10, 2, "نوع الوقود")
            .at(50, 12.5, 3, "بنزين")
            .at(82, 17, 2, "اللون")
            .at(82, 19.5, 3, "أبيض")
            .at(50, 17, 2, "عدد السلندرات");
    assertThat(form.found()).containsEntry("vehicle_cylinders", "");
    assertThat(form.place("vehicle_cylinders"))
        .satisfies(
            box -> {
              assertThat(box.y0() * 54).isBetween(18.0, 20.0);
              assertThat(box.y1() * 54).isBetween(22.0, 24.0);
              assertThat(box.x0() * 85.6).isLessThan(45);
              assertThat(box.x1() * 85.6).isBetween(49.0, 56.0);
            });
  }

  @ParameterizedTest
  @CsvSource({"ش الوحدة المحلية - المنصورة", "احمد اسماعيل على", "المهندس محمود", "١٢ شارع النيل"})
  void wordsOfAValueAreNoLabels(String text) {
    assertThat(new Form("EGY-DL", "front").at(82, 10, 3, text).labels()).isZero();
  }

  @Test
  void aWordOfAListIsNoMisreadLabel() {
    assertThat(
            new Form("EGY-DL", "front").at(82, 10, 3, "نوع الرخصة").at(82, 14, 3, "مهنية").found())
        .containsEntry("licence_kind", "مهنية");
  }

  @Test
  void aRowOfATableInWhichNoClassWasSeenHasAPlaceForOne() {
    Form table =
        new Form("EGY-DL", "front")
            .at(82, 30, 2, "الفئة")
            .at(60, 30, 2, "من")
            .at(40, 30, 2, "إلى")
            .at(80, 33, 3, "B")
            .at(50, 33, 3, "2023/08/06")
            .at(28, 33, 3, "2033/08/05")
            .at(50, 37, 3, "2023/08/06")
            .at(28, 37, 3, "2033/08/05");
    assertThat(table.found()).containsEntry("licence_class", "B|");
    assertThat(table.at(80, 37, 3, "C").found()).containsEntry("licence_class", "B|C");
  }
}
