package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.ArabicLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of the kind "servant of the Merciful": عبد الرحمن, Abdul Rahman, Abdurrahman, Abderrahmane.
 * They become the second half with a mark, however the first is joined to it.
 */
final class Servants {
  /** "Abd", its vowels, and an article's l, which the next letter may have swallowed. */
  private static final Pattern LATIN =
      Pattern.compile("[ae]bd[aeiou]{0,2}(?:l(?=.{3})|(?=([rsndtz])\\1))?+(?<of>.{3,})");

  private static final Pattern LATIN_HEAD = Pattern.compile("[ae]bd[aeiou]{0,2}[lrsndtz]{0,2}h?");
  private static final Pattern ARABIC = Pattern.compile("عبد(?:ال)?(?<of>.{2,})");
  private static final Pattern GOD = Pattern.compile("l{1,2}a+h?|al{1,2}ah?|اله|لله|الله|له");

  private Servants() {}

  /** The words with every such name as one. */
  static List<NameWord> join(List<NameWord> words, Particles particles) {
    List<NameWord> joined = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      NameWord word = words.get(i);
      int next = i + 1;
      if (head(word)) {
        while (next < words.size() - 1 && particles.article(words.get(next))) {
          next++;
        }
      }
      if (head(word) && next < words.size() && words.get(next).text().length() > 1) {
        joined.add(words.get(next).asServant(plain(words.get(next))));
        i = next;
      } else {
        joined.add(of(word).map(word::asServant).orElse(word));
      }
    }
    return joined;
  }

  private static boolean head(NameWord word) {
    return word.script() == NameScript.ARABIC
        ? word.text().equals("عبد")
        : LATIN_HEAD.matcher(word.text()).matches();
  }

  private static Optional<String> of(NameWord word) {
    Pattern pattern = word.script() == NameScript.ARABIC ? ARABIC : LATIN;
    Matcher matcher = pattern.matcher(word.text());
    return matcher.matches()
        ? Optional.of(god(withoutDouble(matcher.group("of"))))
        : Optional.empty();
  }

  /** A first letter that swallowed the article's l is written twice. */
  private static String withoutDouble(String of) {
    return of.length() > 2 && of.charAt(0) == of.charAt(1) && of.charAt(0) != 'l'
        ? of.substring(1)
        : of;
  }

  private static String plain(NameWord word) {
    String text = word.text();
    return god(
        word.script() == NameScript.ARABIC && text.startsWith("ال") ? text.substring(2) : text);
  }

  /** God's name in one spelling of each script. */
  private static String god(String of) {
    if (!GOD.matcher(of).matches()) {
      return of;
    }
    return ArabicLetters.is(of.charAt(0)) ? "الله" : "allah";
  }
}
