package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.Consonants;
import dev.hawiya.screening.spelling.Spellings;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys under which an index finds names: the consonants of a word in coarse classes, alike for
 * Arabic and Latin spellings. Names that share a key need not be alike; names that are alike share
 * some.
 */
public final class SoundKeys {
  /** More words of a name are not needed to find it. */
  private static final int MOST = 8;

  /** Longer words are seldom written joined to their neighbours: what comes of it is rare alone. */
  private static final int LONGEST_JOINED = 6;

  private final Spellings spellings;
  private final CompanyWords companies;

  SoundKeys(Spellings spellings, CompanyWords companies) {
    this.spellings = spellings;
    this.companies = companies;
  }

  /** The keys of a name's words, of neighbours written joined, and of every two of these. */
  public NameKeys of(ParsedName name) {
    List<NameWord> words = telling(name.words());
    int count = Math.min(MOST, words.size());
    List<NameKeys.Part> parts = new ArrayList<>();
    Set<String> spelled = new LinkedHashSet<>();
    Set<String> alone = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      parts.add(new NameKeys.Part(i, i, of(words.get(i))));
      spelled.add(words.get(i).text());
      spelled.addAll(spellings.others(words.get(i).text()));
      if (i > 0 && words.get(i - 1).script() == words.get(i).script()) {
        String joined = words.get(i - 1).join(words.get(i)).sound();
        if (words.get(i - 1).text().length() <= LONGEST_JOINED) {
          parts.add(new NameKeys.Part(i - 1, i, Set.of(joined)));
        } else {
          alone.add(joined);
        }
      }
    }
    return NameKeys.of(parts, alone, spelled);
  }

  /** The words that say most; all of them where none does. */
  private static List<NameWord> telling(List<NameWord> words) {
    List<NameWord> telling = new ArrayList<>();
    for (NameWord word : words) {
      NamePart part = word.part();
      if (part == NamePart.WORD || part == NamePart.NUMBER) {
        telling.add(word);
      }
    }
    return telling.isEmpty() ? words : telling;
  }

  /** The keys of a word: its own, and those of the names it is a spelling of, if mistyped. */
  private Set<String> of(NameWord word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word.sound());
    keys.add(Consonants.classes(companies.word(word.text()), word.script() == NameScript.ARABIC));
    otherwise(word).forEach(other -> keys.add(other.sound()));
    for (String name : spellings.names(word.text())) {
      keys.add(Consonants.classes(name, true));
    }
    for (String name : spellings.nearly(word.text())) {
      keys.add(Consonants.classes(name, true));
    }
    return keys;
  }

  /** The word with letters that are spoken in two ways in the other way. */
  private static List<NameWord> otherwise(NameWord word) {
    String text = word.text();
    String other =
        word.script() == NameScript.ARABIC
            ? text.replaceAll("[ذظض]", "ز").replace('ث', 'س')
            : text.replaceAll("g(?!h)", "j").replace("x", "ks");
    return other.equals(text) ? List.of() : List.of(NameWord.of(other, word.script(), word.part()));
  }
}
