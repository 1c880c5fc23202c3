package dev.hawiya.server.screening;

import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.search.ScreeningQuery;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Knows people again, for whom something was decided: by their caller's reference, or else by name,
 * birth date and numbers, however they are written. It keeps nothing of them.
 */
public final class Subjects {
  private final KeyedHash hash;

  public Subjects(KeyedHash hash) {
    this.hash = hash;
  }

  /** The hash of whom an order is about. */
  String subject(UUID tenant, ScreeningOrder order) {
    return order
        .reference()
        .map(reference -> hash.of("reference", tenant.toString(), reference))
        .orElseGet(() -> person(tenant, order.query()));
  }

  /** The hash of an entity, for a tenant. */
  String entity(UUID tenant, String list, String id) {
    return hash.of("entity", tenant.toString(), list, id);
  }

  private String person(UUID tenant, ScreeningQuery query) {
    List<String> words = new ArrayList<>(List.of("person", tenant.toString()));
    words.add(folded(query.name()));
    words.add(query.birthDate().map(Subjects::span).orElse(""));
    query.numbers().stream().map(Identifiers::folded).sorted().distinct().forEach(words::add);
    return hash.of(words.toArray(String[]::new));
  }

  /** Of its own and not the matcher's folding: what was decided must not be lost as that grows. */
  private static String folded(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT);
    return ArabicSpelling.fold(plain.replaceAll("[^\\p{L}\\p{N}]+", " "));
  }

  private static String span(BirthDate date) {
    return date.earliest() + "/" + date.latest();
  }
}
