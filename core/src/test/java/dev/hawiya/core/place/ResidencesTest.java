package dev.hawiya.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ResidencesTest {
  private static final Residences RESIDENCES = Residences.egyptian();

  @ParameterizedTest
  @CsvSource({
    "قسم ثان المنصوره - الدقهليه,الدقهليه,Dakahlia,المنصورة,Mansoura,ثان المنصوره,Second Mansoura",
    "المنصوره - الدقهليه,الدقهليه,Dakahlia,المنصورة,Mansoura,المنصوره,Mansoura",
    "مدينة نصر - القاهره,القاهره,Cairo,القاهرة,Cairo,مدينة نصر,Nasr City",
    "مدينة نصر اول - القاهره,القاهره,Cairo,القاهرة,Cairo,مدينة نصر اول,First Nasr City",
    "مركز ابو كبير الشرقيه,الشرقيه,Sharqia,أبو كبير,Abu Kabir,ابو كبير,Abu Kabir",
    "الدقى - الجيزه,الجيزه,Giza,الجيزة,Giza,الدقى,Dokki",
    "قسم ٦ اكتوبر اول - الجيزه,الجيزه,Giza,السادس من أكتوبر,6th of October,٦ اكتوبر اول,First 6th of October"
  })
  void saysGovernorateCityAndDistrict(ArgumentsAccessor row) {
    Residence expected =
        new Residence(
            row.getString(1),
            row.getString(2),
            row.getString(3),
            row.getString(4),
            row.getString(5),
            row.getString(6));
    assertThat(RESIDENCES.of(row.getString(0))).isEqualTo(expected);
  }

  @Test
  void takesTheTwoPartsAsWell() {
    assertThat(RESIDENCES.of("مركز طما", "سوهاج")).isEqualTo(RESIDENCES.of("مركز طما - سوهاج"));
    assertThat(RESIDENCES.of("مركز طما", "").governorateEnglish()).isEqualTo("Sohag");
    assertThat(RESIDENCES.of("", "سوهاج"))
        .isEqualTo(new Residence("سوهاج", "Sohag", "", "", "", ""));
  }

  @Test
  void whatIsNotKnownIsEmpty() {
    Residence nowhere = new Residence("", "", "", "", "", "");
    assertThat(RESIDENCES.of("")).isEqualTo(nowhere);
    assertThat(RESIDENCES.of("كلام - كلام")).isEqualTo(nowhere);
    assertThat(RESIDENCES.of("مركز تل الزهراء - المنوفيه"))
        .isEqualTo(new Residence("المنوفيه", "Monufia", "", "", "تل الزهراء", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "القاهره,Cairo",
    "الإسكندرية,Alexandria",
    "اسكندريه,Alexandria",
    "محافظة كفر الشيخ,Kafr El Sheikh",
    "البحر الأحمر,Red Sea",
    "خارج الجمهوريه,Outside the Republic",
    "باريس,''",
    "'',''"
  })
  void translatesAGovernorate(String arabic, String english) {
    assertThat(RESIDENCES.governorateEnglish(arabic)).isEqualTo(english);
  }
}
