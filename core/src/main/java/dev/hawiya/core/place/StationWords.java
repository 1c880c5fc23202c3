package dev.hawiya.core.place;

import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.core.text.EditDistance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words around the name of a place: what kind it is, and which of several. */
final class StationWords {
  /** A misread kind is told only from words of this length. */
  private static final int SHORTEST_MISREAD = 3;

  private final List<Kind> kinds;
  private final List<RegistryEntry> ordinals;
  private final List<Kind> governorate;

  private record Kind(String code, int words, String key) {}

  /**
   * A text without the word for its kind.
   *
   * @param kind code of the kind, "" where none is printed
   * @param misread letters of the kind that were wrong
   */
  record Stripped(String kind, String rest, int misread) {}

  StationWords(Registry registry) {
    kinds = kinds(registry, "kind");
    governorate = kinds(registry, "governorate");
    ordinals =
        registry.entries().stream().filter(e -> "ordinal".equals(e.more().get("part"))).toList();
  }

  private static List<Kind> kinds(Registry registry, String part) {
    return registry.entries().stream()
        .filter(e -> part.equals(e.more().get("part")))
        .flatMap(e -> e.spellings().stream().map(s -> kind(e, s)))
        .sorted((a, b) -> b.words() - a.words())
        .toList();
  }

  private static Kind kind(RegistryEntry entry, String spelling) {
    return new Kind(entry.code(), spelling.split(" ").length, ArabicSpelling.key(spelling));
  }

  /** The ways to take a text's kind off it; never empty. */
  List<Stripped> strip(String text) {
    String[] words = text.strip().split("\\s+");
    Optional<Stripped> exact = exact(words, kinds);
    if (exact.isPresent()) {
      return List.of(exact.get());
    }
    List<Stripped> ways = new ArrayList<>(List.of(new Stripped("", text.strip(), 0)));
    String first = ArabicSpelling.key(words[0]);
    if (words.length > 1 && first.length() >= SHORTEST_MISREAD) {
      kinds.stream()
          .filter(k -> k.words() == 1 && EditDistance.between(k.key(), first) == 1)
          .findFirst()
          .ifPresent(k -> ways.add(new Stripped(k.code(), join(words, 1), 1)));
    }
    return ways;
  }

  /** A text without the word «محافظة» before it. */
  String withoutGovernorate(String text) {
    return exact(text.strip().split("\\s+"), governorate).map(Stripped::rest).orElse(text.strip());
  }

  /** Whether a text begins with the word for a kind. */
  boolean startsWithKind(String text) {
    return exact(text.strip().split("\\s+"), kinds).isPresent();
  }

  private static Optional<Stripped> exact(String[] words, List<Kind> kinds) {
    return kinds.stream()
        .filter(k -> k.words() < words.length)
        .filter(k -> k.key().equals(ArabicSpelling.key(join(words, 0, k.words()))))
        .map(k -> new Stripped(k.code(), join(words, k.words()), 0))
        .findFirst();
  }

  /** Whether a text is only words of this list: no name of a place. */
  boolean saysNothing(String text) {
    String[] words = text.strip().split("\\s+");
    for (String word : words) {
      String key = ArabicSpelling.key(word);
      boolean known =
          kinds.stream().anyMatch(k -> k.key().equals(key))
              || governorate.stream().anyMatch(k -> k.key().equals(key))
              || ordinal(word).isPresent();
      if (!known && key.length() > 1) {
        return false;
      }
    }
    return true;
  }

  Optional<RegistryEntry> ordinal(String word) {
    String key = ArabicSpelling.key(word);
    return ordinals.stream()
        .filter(e -> e.spellings().stream().anyMatch(s -> ArabicSpelling.key(s).equals(key)))
        .findFirst();
  }

  private static String join(String[] words, int from) {
    return join(words, from, words.length);
  }

  private static String join(String[] words, int from, int to) {
    return String.join(" ", List.of(words).subList(from, to));
  }
}
