package dev.hawiya.screening.index;

import com.ibm.icu.util.ULocale;
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

/**
 * Countries by the names that lists and people write: ISO codes of two and three letters, English,
 * French, Spanish, Arabic and Urdu names, and those of {@code /names/countries.tsv}.
 */
public final class Countries {
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
    return Map.copyOf(codes);
  }

  private static Optional<String> iso3(String code) {
    try {
      return Optional.of(new ULocale("", code).getISO3Country()).filter(three -> !three.isEmpty());
    } catch (MissingResourceException e) {
      return Optional.empty();
    }
  }

  private static String key(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .toLowerCase(Locale.ROOT)
        .replace("&", "and")
        .replaceAll("[^\\p{L}]", "");
  }
}
