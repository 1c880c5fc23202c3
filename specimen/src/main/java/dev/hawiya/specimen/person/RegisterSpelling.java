package dev.hawiya.specimen.person;

import java.util.random.RandomGenerator;

/**
 * How one registry clerk spells: dots left off final yaa and taa marbuta, bare alef, compound names
 * run together, now and then a stray space inside a word.
 */
public record RegisterSpelling(boolean bareYaa, boolean bareTaa, boolean bareAlef, boolean joined) {
  private static final String NON_JOINING = "اأإآدذرزو";
  private static final double STRAY_SPACE = 0.012;

  public static RegisterSpelling any(RandomGenerator random) {
    return new RegisterSpelling(
        random.nextDouble() < 0.75,
        random.nextDouble() < 0.6,
        random.nextDouble() < 0.75,
        random.nextDouble() < 0.7);
  }

  /** A line of a name or address as this clerk writes it. */
  String write(String line, RandomGenerator random) {
    String text = words(line);
    return random.nextDouble() < STRAY_SPACE ? withStraySpace(text, random) : text;
  }

  /** A printed word of the form itself: only the yaa and the alef follow the clerk. */
  public String formWord(String word) {
    String text = bareYaa ? word.replaceAll("ي(?= |$)", "ى") : word;
    return bareAlef ? text.replaceAll("[أإآ]", "ا") : text;
  }

  private String words(String line) {
    String text = line;
    if (joined) {
      text = text.replace("عبد ", "عبد").replace(" الدين", "الدين");
    }
    if (bareYaa) {
      text = text.replaceAll("ي(?= |$)", "ى");
    }
    if (bareTaa) {
      text = text.replace('ة', 'ه');
    }
    return bareAlef ? text.replaceAll("[أإآ]", "ا") : text;
  }

  /** Splits one word after a letter that does not join the next, so that the shapes stay. */
  private static String withStraySpace(String text, RandomGenerator random) {
    int start = random.nextInt(text.length());
    for (int i = start; i < text.length() - 2; i++) {
      boolean inside = i > 0 && letter(text, i - 1) && letter(text, i + 1) && letter(text, i + 2);
      if (inside && NON_JOINING.indexOf(text.charAt(i)) >= 0) {
        return text.substring(0, i + 1) + " " + text.substring(i + 1);
      }
    }
    return text;
  }

  private static boolean letter(String text, int at) {
    return Character.isLetter(text.charAt(at));
  }
}
