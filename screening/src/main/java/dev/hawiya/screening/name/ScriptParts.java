package dev.hawiya.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes a name apart that a list writes in Arabic and another script at once. */
public final class ScriptParts {
  private static final Pattern ARABIC =
      Pattern.compile("\\p{IsArabic}[\\p{IsArabic}\\p{M}\\s.,'-]*");

  /** Less than this is no name of its own. */
  private static final int SHORTEST = 4;

  private ScriptParts() {}

  /** The part in Arabic script and the part in others; the whole where it has not both. */
  public static List<String> of(String name) {
    Matcher matcher = ARABIC.matcher(name);
    StringBuilder arabic = new StringBuilder();
    while (matcher.find()) {
      arabic.append(matcher.group()).append(' ');
    }
    List<String> parts = new ArrayList<>();
    for (String part : List.of(ARABIC.matcher(name).replaceAll(" "), arabic.toString())) {
      if (part.codePoints().filter(Character::isLetter).count() >= SHORTEST) {
        parts.add(part.strip());
      }
    }
    return parts.size() == 2 ? parts : List.of(name);
  }
}
