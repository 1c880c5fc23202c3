package dev.hawiya.screening.list.un;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names as the list writes several into one element, and into the notes of an alias. */
final class UnNames {
  private static final Pattern BETWEEN = Pattern.compile("\\s*;\\s*|(?:^|\\s+)[a-z]\\)\\s+");

  /** In brackets behind a name: what it is, which is no name. */
  private static final Pattern REMARK =
      Pattern.compile(
          "(?i)\\s*\\((?:original script|(?:previously|formerly) listed as|(?:birth|combat) name)\\)");

  private static final Pattern SCRIPT_IN_BRACKETS =
      Pattern.compile("(?i)\\(original script:\\s*([^()]+)\\)");
  private static final Pattern SCRIPT_IN_NOTE =
      Pattern.compile("(?i).*(?:original script|in arabic(?: script)?)\\s*:\\s*([^.;]+).*");

  /** Notes that are Latin spellings: "A; B" and "(A; B) known by this". */
  private static final Pattern SPELLINGS =
      Pattern.compile("([^\\d:();]+;[^\\d:()]+)|\\(([^\\d:();]+;[^\\d:()]+)\\).*");

  private UnNames() {}

  /** The names in an element: "A; B", "a) A b) B", "A (original script: B)" and "A (B; C)". */
  static List<String> in(String element) {
    String bare = REMARK.matcher(element).replaceAll("");
    String apart = SCRIPT_IN_BRACKETS.matcher(bare).replaceAll("; $1");
    return Stream.of(BETWEEN.split(apart)).flatMap(UnNames::whole).toList();
  }

  /** The names in the note of an alias. */
  static List<String> noted(String alias, String note) {
    Matcher script = SCRIPT_IN_NOTE.matcher(note);
    if (script.matches()) {
      return List.of(script.group(1));
    }
    Matcher spellings = SPELLINGS.matcher(note);
    if (latin(alias) || !spellings.matches()) {
      return List.of();
    }
    return in(spellings.group(1) == null ? spellings.group(2) : spellings.group(1));
  }

  /** What was cut within brackets is cut at these too. */
  private static Stream<String> whole(String name) {
    return count(name, '(') == count(name, ')') ? Stream.of(name) : Stream.of(name.split("[()]+"));
  }

  private static long count(String text, char letter) {
    return text.chars().filter(c -> c == letter).count();
  }

  private static boolean latin(String text) {
    return text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.LATIN);
  }
}
