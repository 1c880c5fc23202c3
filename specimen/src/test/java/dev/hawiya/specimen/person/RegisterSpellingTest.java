package dev.hawiya.specimen.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterSpellingTest {
  private final RegisterSpelling sloppy = new RegisterSpelling(true, true, true, true);
  private final RegisterSpelling careful = new RegisterSpelling(false, false, false, false);

  @ParameterizedTest
  @CsvSource({
    "علي, على",
    "فاطمة, فاطمه",
    "أحمد, احمد",
    "إبراهيم, ابراهيم",
    "عبد الرحمن, عبدالرحمن",
    "عماد الدين, عمادالدين",
    "هدى سامي فهمي, هدى سامى فهمى"
  })
  void writesLikeTheRegister(String full, String written) {
    assertThat(sloppy.write(full, new SplittableRandom(1))).isEqualTo(written);
    assertThat(careful.write(full, new SplittableRandom(1))).isEqualTo(full);
  }

  @Test
  void aStraySpaceNeverChangesTheLetters() {
    int stray = 0;
    for (int seed = 0; seed < 2000; seed++) {
      String written = careful.write("الأول عبد الوارث", new SplittableRandom(seed));
      assertThat(written.replace(" ", "")).isEqualTo("الأولعبدالوارث");
      stray += written.equals("الأول عبد الوارث") ? 0 : 1;
    }
    assertThat(stray).isBetween(5, 80);
  }
}
