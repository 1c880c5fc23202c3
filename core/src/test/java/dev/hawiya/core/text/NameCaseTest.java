package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCaseTest {
  @ParameterizedTest
  @CsvSource({
    "Ilyas DawOod, Ilyas Dawood",
    "llyas Dawood, Ilyas Dawood",
    "Shahid lqbal, Shahid Iqbal",
    "Shahid iqbal, Shahid Iqbal",
    "Muhammad FeroZ KhosO, Muhammad Feroz Khoso",
    "sajjad zahid, Sajjad Zahid",
    "AbduI Ghani, Abdul Ghani",
    "IQBAl KhaN, IQBAI KhaN",
    "HuSSAlN, HUSSAIN",
    "MUBoRAK, MUBORAK",
  })
  void letters_that_look_alike_take_the_case_of_their_place(String read, String told) {
    assertThat(NameCase.of(read)).isEqualTo(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Iqbal",
        "Ijaz",
        "Ali",
        "ALI",
        "Sana Zia",
        "Zia ul Haq",
        "Maria van Dam",
        "la Rosa",
        "Aoife McCann",
        "O'Connor",
        "Al-Sayed",
        "X",
        "S. M. Wasi",
        "OSSO",
        ""
      })
  void names_in_good_order_stay(String name) {
    assertThat(NameCase.of(name)).isEqualTo(name);
  }
}
