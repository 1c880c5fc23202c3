package dev.hawiya.screening.index;

import java.util.List;
import java.util.Random;

/** Texts of any letters and lengths, of one seed. */
final class WildText {
  private static final List<String> LETTERS =
      List.of(
          "a", "Z", "7", " ", "م", "ﷲ", "ء", "王", "ß", "\u0000", "\t", "😀", "𐍈", "\u200F", "é");
  private static final int LONG = 5_000;

  private final Random random;

  WildText(long seed) {
    this.random = new Random(seed);
  }

  Random random() {
    return random;
  }

  /** Every fifth is empty and every fiftieth very long. */
  String next() {
    int length = random.nextInt(50) == 0 ? LONG : random.nextInt(5) == 0 ? 0 : random.nextInt(20);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }
}
