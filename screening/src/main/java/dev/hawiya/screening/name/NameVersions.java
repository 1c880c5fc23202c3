package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes apart what lists write as one name but is several: a name in Arabic and in another script,
 * two names with a slash between them, a name with its abbreviation in brackets.
 */
final class NameVersions {
  private static final Pattern ARABIC =
      Pattern.compile("\\p{IsArabic}[\\p{IsArabic}\\p{M}\\s.,'-]*");
  private static final Pattern ABBREVIATION = Pattern.compile("\\((\\p{Lu}{3,7})\\)");
  private static final Pattern SLASH = Pattern.compile("\\s*/\\s*");

  /** Less than this is no name of its own. */
  private static final int SHORTEST = 4;

  private NameVersions() {}

  /** The names in a text, in its order; the text itself where it is one name. */
  static List<String> of(String text) {
    return scripts(text)
        .flatMap(NameVersions::slashes)
        .flatMap(NameVersions::abbreviations)
        .distinct()
        .toList();
  }

  /** The text as well: a word of another script may belong to the one name there is. */
  private static Stream<String> scripts(String text) {
    Matcher matcher = ARABIC.matcher(text);
    StringBuilder arabic = new StringBuilder();
    while (matcher.find()) {
      arabic.append(matcher.group()).append(' ');
    }
    String other = ARABIC.matcher(text).replaceAll(" ");
    return Stream.concat(Stream.of(text), parts(text, List.of(other, arabic.toString())));
  }

  private static Stream<String> slashes(String text) {
    return parts(text, List.of(SLASH.split(text)));
  }

  /** The parts, where each is a name; the whole else. */
  private static Stream<String> parts(String text, List<String> parts) {
    return !parts.isEmpty() && parts.stream().allMatch(NameVersions::named)
        ? parts.stream().map(String::strip)
        : Stream.of(text);
  }

  private static Stream<String> abbreviations(String text) {
    Matcher matcher = ABBREVIATION.matcher(text);
    List<String> versions = new ArrayList<>();
    String rest = matcher.replaceAll(" ").strip();
    if (!rest.equals(text.strip()) && named(rest)) {
      versions.add(rest);
      matcher.reset().results().forEach(result -> versions.add(result.group(1)));
      return versions.stream();
    }
    return Stream.of(text);
  }

  private static boolean named(String part) {
    return part.codePoints().filter(Character::isLetter).count() >= SHORTEST;
  }
}
