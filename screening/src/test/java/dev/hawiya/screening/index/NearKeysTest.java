package dev.hawiya.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearKeysTest {
  @Test
  void eachConsonantIsLeftOutOnce() {
    assertThat(NearKeys.of(List.of("MHTK")))
        .containsExactlyInAnyOrder("MHTK", "HTK", "MTK", "MHK", "MHT");
    assertThat(NearKeys.of(List.of("MMTT"))).containsExactlyInAnyOrder("MMTT", "MTT", "MMT");
  }

  @Test
  void ofShortKeysNothingIsLeftOut() {
    assertThat(NearKeys.of(List.of())).isEmpty();
    assertThat(NearKeys.of(List.of("", "M", "MH"))).isEmpty();
    assertThat(NearKeys.of(List.of("MHT"))).containsExactly("MHT");
    assertThat(NearKeys.of(List.of("MHT", "SLMN"))).containsAll(NearKeys.of(List.of("SLMN")));
  }

  @Test
  void keysMeetWhereOneConsonantIsMissingAnotherOneOrMisplaced() {
    Random random = new Random(41);
    String letters = "PTXHKSFLMNR";
    for (int i = 0; i < 200; i++) {
      StringBuilder key = new StringBuilder();
      for (int j = 4 + random.nextInt(5); j > 0; j--) {
        key.append(letters.charAt(random.nextInt(letters.length())));
      }
      int at = random.nextInt(key.length() - 1);
      String other = String.valueOf(letters.charAt(random.nextInt(letters.length())));
      StringBuilder turned = new StringBuilder(key);
      turned.setCharAt(at, key.charAt(at + 1));
      turned.setCharAt(at + 1, key.charAt(at));
      for (String changed :
          List.of(
              new StringBuilder(key).replace(at, at + 1, other).toString(),
              new StringBuilder(key).insert(at, other).toString(),
              turned.toString())) {
        assertThat(meet(key.toString(), changed)).as(key + " " + changed).isTrue();
      }
    }
    assertThat(meet("MHTK", "SLMN")).isFalse();
  }

  private static boolean meet(String one, String other) {
    List<String> ones = new ArrayList<>(NearKeys.of(List.of(one)));
    return !Collections.disjoint(ones, NearKeys.of(List.of(other)));
  }
}
