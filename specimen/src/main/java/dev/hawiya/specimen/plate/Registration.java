package dev.hawiya.specimen.plate;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * An invented vehicle number.
 *
 * @param letters in reading order, one each
 * @param digits Western
 */
public record Registration(List<String> letters, String digits) {
  private static final String ARABIC = "أبجدرسصطعفقلمنهوى";

  /** Without I, O and U, which Pakistan does not use. */
  private static final String LATIN = "ABCDEFGHJKLMNPQRSTVWXYZ";

  /** Three and three as in Cairo, two and four as in Giza, three and four elsewhere. */
  private static final int[][] EGYPTIAN = {{3, 3}, {2, 4}, {3, 4}};

  private static final int[][] PAKISTANI = {{3, 3}, {3, 4}, {2, 4}};

  public Registration {
    letters = List.copyOf(letters);
  }

  /** Any number that a form can carry. */
  public static Registration any(PlateForm form, RandomGenerator random) {
    int[][] sizes = form.egyptian() ? EGYPTIAN : PAKISTANI;
    int[] size = sizes[random.nextInt(sizes.length)];
    String alphabet = form.egyptian() ? ARABIC : LATIN;
    List<String> letters = new ArrayList<>();
    for (int i = 0; i < size[0]; i++) {
      letters.add(String.valueOf(alphabet.charAt(random.nextInt(alphabet.length()))));
    }
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < size[1]; i++) {
      digits.append(random.nextInt(1, 10));
    }
    return new Registration(letters, digits.toString());
  }
}
