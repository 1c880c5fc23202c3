package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The small words of people's names: titles, articles, "son of", "father of", "servant of". */
final class Particles {
  /** What a small word is. */
  enum Kind {
    SON,
    FATHER,
    MOTHER,
    ARTICLE,
    OF,
    PEOPLE
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> titles;

  Particles() {
    for (List<String> row : WordTable.rows("particles")) {
      kinds.put(folded(row.get(0)), Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    titles =
        WordTable.rows("titles").stream()
            .map(row -> folded(row.get(0)))
            .collect(Collectors.toUnmodifiableSet());
  }

  boolean title(NameWord word) {
    return titles.contains(word.text()) || titles.contains(NameParser.withoutArticle(word).text());
  }

  boolean article(NameWord word) {
    return kinds.get(word.text()) == Kind.ARTICLE;
  }

  /** What the word is where it stands before another: a word, or a small one. */
  NamePart part(NameWord word) {
    Kind kind = kinds.get(word.text());
    if (kind == null) {
      return word.part();
    }
    return switch (kind) {
      case FATHER, MOTHER -> NamePart.KUNYA;
      case SON -> NamePart.SON;
      default -> NamePart.PARTICLE;
    };
  }

  /** Whether it only stands between names, so that at a name's head it is a name itself. */
  boolean between(NameWord word) {
    Kind kind = kinds.get(word.text());
    return kind == Kind.SON || kind == Kind.OF;
  }

  private static String folded(String text) {
    return RawWords.of(text).stream().map(NameWord::text).collect(Collectors.joining());
  }
}
