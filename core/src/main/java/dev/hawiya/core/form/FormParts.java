package dev.hawiya.core.form;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Where a text may fall into a label that nobody knows and its value, or into two values. */
record FormParts(Predicate<String> listed) {
  private static final Pattern COLON = Pattern.compile("^[^:]*\\p{L}[^:]*:\\s*(?=[\\p{L}\\p{N}])");
  private static final Pattern DIGITS = Pattern.compile("^[^\\p{N}]*\\p{L}{2}[^\\p{N}]*(?=\\p{N})");
  private static final Pattern DASH = Pattern.compile("^[^-]+ - (?=[^-]+$)");
  private static final Pattern SLASH = Pattern.compile("^[^/]*\\p{L}[^/]*/ ?(?=[^/]+$)");

  /** Letters that stand apart are a plate's: none is a word of a list. */
  private static final Pattern APART =
      Pattern.compile("(?:^| )\\p{IsArabic}[ -]+\\p{IsArabic}(?: |$)");

  /** Indices at which a second part begins. */
  Set<Integer> cuts(String text) {
    Set<Integer> cuts = new TreeSet<>();
    for (Pattern pattern : new Pattern[] {COLON, DIGITS, DASH, SLASH}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.find()) {
        cuts.add(matcher.end());
      }
    }
    IntStream.range(1, text.length())
        .filter(i -> text.charAt(i - 1) == ' ' && Character.isLetterOrDigit(text.charAt(i)))
        .filter(i -> listed.test(text.substring(i)) || listed.test(text.substring(0, i - 1)))
        .filter(i -> !APART.matcher(text).find())
        .forEach(cuts::add);
    return cuts;
  }
}
