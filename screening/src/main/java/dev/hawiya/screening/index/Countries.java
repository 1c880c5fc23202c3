package dev.hawiya.screening.index;

import com.ibm.icu.util.ULocale;
import dev.hawiya.screening.spelling.WordTable;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Countries by the names that lists and people write: ISO codes of two and three letters, English,
 * French, Spanish, Arabic and Urdu names, and those of {@code /names/countries.tsv}.
 */
public final class Countries {
  /** Vowel marks and accents, and what stands within a word. */
  private static final Pattern SILENT = Pattern.compile("[\\p{M}.'’‘`´]");

  private static final Pattern SAINT = Pattern.compile("\\bst ");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  /** Words that are written or not as one likes. */
  private static final Set<String> SMALL = Set.of("the", "of", "and");

  private static final Map<String, String> CODES = load();

  private Countries() {}

  /** The ISO 3166 code of two letters, where the text is a country's name or code. */
  public static Optional<String> code(String text) {
    return Optional.ofNullable(CODES.get(key(text)));
  }

  /** The codes of those texts that name a country. */
  public static Set<String> codes(Collection<String> texts) {
    Set<String> codes = new LinkedHashSet<>();
    texts.forEach(text -> code(text).ifPresent(codes::add));
    return codes;
  }

  private static Map<String, String> load() {
    Map<String, String> codes = new HashMap<>();
    List<ULocale> languages =
        List.of(
            ULocale.ENGLISH,
            ULocale.FRENCH,
            new ULocale("es"),
            new ULocale("ar"),
            new ULocale("ur"));
    for (String code : Locale.getISOCountries()) {
      codes.put(key(code), code);
      iso3(code).ifPresent(three -> codes.put(key(three), code));
      for (ULocale language : languages) {
        codes.putIfAbsent(key(new ULocale("", code).getDisplayCountry(language)), code);
      }
    }
    WordTable.rows("countries").forEach(row -> codes.put(key(row.get(0)), row.get(1)));
    return Map.copyOf(codes);
  }

  private static Optional<String> iso3(String code) {
    try {
      return Optional.of(new ULocale("", code).getISO3Country()).filter(three -> !three.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  /** The words in no order, for lists write "Korea, Republic of" as often as the reverse. */
  private static String key(String text) {
    String folded =
        SILENT
            .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    List<String> words =
        Stream.of(NO_LETTERS.split(SAINT.matcher(folded).replaceAll("saint ")))
            .filter(word -> !word.isEmpty())
            .sorted()
            .toList();
    return words.stream()
        .filter(word -> words.size() == 1 || !SMALL.contains(word))
        .collect(Collectors.joining());
  }
}
