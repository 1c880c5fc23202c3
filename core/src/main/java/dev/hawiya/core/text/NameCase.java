package dev.hawiya.core.text;

import java.util.regex.Pattern;

/**
 * Sets letters of a Latin name whose two cases look alike, which a small or blurred print leaves
 * open, to the case of their place: a word begins with a capital and goes on in small letters, or
 * is all in capitals. «DawOod» is Dawood and «lqbal» Iqbal. Other letters stay as they were read.
 */
public final class NameCase {
  private static final String ALIKE = "ckosuvwxz";

  /** Words this short may be particles, which begin small: «us», «van», «ul». */
  private static final int PARTICLE = 3;

  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern SMALL = Pattern.compile(".+[abdefghijmnpqrty].*");
  private static final Pattern CAPITALS = Pattern.compile(".*[A-Z&&[^CKOSUVWXZI]].*");
  private static final String VOWELS = "aeiouy";

  private NameCase() {}

  /** The name with each word in one manner; a word that shows neither is left alone. */
  public static String of(String name) {
    return WORD.matcher(name).replaceAll(word -> word(word.group()));
  }

  private static String word(String word) {
    if (SMALL.matcher(word).matches()) {
      return mixed(word);
    }
    return CAPITALS.matcher(word.substring(1)).matches() ? capitals(word) : word;
  }

  private static String mixed(String word) {
    StringBuilder set = new StringBuilder().append(first(word));
    for (int i = 1; i < word.length(); i++) {
      char small = Character.toLowerCase(word.charAt(i));
      boolean alike = ALIKE.indexOf(small) >= 0 && !word.startsWith("Mc");
      set.append(alike ? small : word.charAt(i) == 'I' ? 'l' : word.charAt(i));
    }
    return set.toString();
  }

  private static char first(String word) {
    char first = word.charAt(0);
    boolean dotted = first == 'i' || first == 'l' && VOWELS.indexOf(word.charAt(1)) < 0;
    if (dotted) {
      return 'I';
    }
    return word.length() > PARTICLE && ALIKE.indexOf(first) >= 0
        ? Character.toUpperCase(first)
        : first;
  }

  private static String capitals(String word) {
    StringBuilder set = new StringBuilder();
    for (char c : word.toCharArray()) {
      boolean alike = ALIKE.indexOf(c) >= 0;
      set.append(alike ? Character.toUpperCase(c) : c == 'l' ? 'I' : c);
    }
    return set.toString();
  }
}
