package dev.hawiya.screening.name;

import dev.hawiya.screening.spelling.Consonants;
import dev.hawiya.screening.spelling.Spellings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
    Set<String> alone = new LinkedHashSet<>();
    for (int i = 0; i < count; i++) {
      parts.add(new NameKeys.Part(i, i, of(words.get(i))));
      if (i > 0 && words.get(i - 1).script() == words.get(i).script()) {
        String joined = words.get(i - 1).join(words.get(i)).sound();
        if (words.get(i - 1).text().length() <= LONGEST_JOINED) {
          parts.add(new NameKeys.Part(i - 1, i, Set.of(joined)));
        } else {
          alone.add(joined);
        }
      }
    }
    return NameKeys.of(parts, alone);
  }

  /** The words of a name, and what else the names they are known spellings of are spelled. */
  public Set<String> spellings(ParsedName name) {
    Set<String> spelled = new HashSet<>();
    List<NameWord> words = telling(name.words());
    for (NameWord word : words.subList(0, Math.min(MOST, words.size()))) {
      spelled.add(word.text());
      spelled.addAll(spellings.others(word.text()));
    }
    return spelled;
  }

  /** The words that say most; legal forms too where there is but one; all where none does. */
  private static List<NameWord> telling(List<NameWord> words) {
    List<NameWord> telling = words.stream().filter(word -> !small(word.part())).toList();
    if (telling.size() == 1) {
      telling =
          words.stream()
              .filter(word -> word.part() == NamePart.FORM || !small(word.part()))
              .toList();
    }
    return telling.isEmpty() ? words : telling;
  }

  private static boolean small(NamePart part) {
    return part.light() || part == NamePart.INITIAL || part == NamePart.KUNYA;
  }

  /** The keys of a word: its own, and those of the names it is a spelling of, if mistyped. */
  private Set<String> of(NameWord word) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(word.sound());
    if (word.part() == NamePart.TERM) {
      keys.add(Consonants.classes(companies.meaning(word), false));
    }
    otherwise(word).ifPresent(keys::add);
    Stream.of(spellings.names(word.text()), spellings.nearly(word.text()))
        .flatMap(Set::stream)
        .forEach(name -> keys.add(Consonants.classes(name, true)));
    return keys;
  }

  /** The key of a word with letters that are spoken in two ways in the other way. */
  private static Optional<String> otherwise(NameWord word) {
    String text = word.text();
    boolean arabic = word.script() == NameScript.ARABIC;
    if (word.script() == NameScript.PINYIN) {
      return Optional.of(Consonants.classes(text.replace("er", "r").replace('l', 'r'), false));
    }
    String other =
        arabic
            ? text.replaceAll("[ذظض]", "ز").replace('ث', 'س')
            : text.replaceAll("g(?!h)", "j").replace("x", "ks");
    return other.equals(text) ? Optional.empty() : Optional.of(Consonants.classes(other, arabic));
  }
}
