package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each field its value, the surest first; each text is the value of one field or of twins.
 */
final class FormChoice {
  /** A value less probable than this is rather none. */
  private static final double LEAST = 0.3;

  private record Place(FieldDefinition field, int value) {}

  private record Chance(FormCandidate best, double bestOf, double all) {
    Chance and(Chance other) {
      FormCandidate better = bestOf >= other.bestOf ? best : other.best;
      return new Chance(better, Math.max(bestOf, other.bestOf), all + other.all);
    }
  }

  private FormChoice() {}

  /**
   * @param likely how probable each candidate is, 0..1
   * @return of each field found the candidate whose label speaks most for its value
   */
  static Map<FieldDefinition, FormCandidate> of(
      FormSheet sheet, List<FormCandidate> all, double[] likely) {
    Map<Place, Chance> chances = new LinkedHashMap<>();
    for (int i = 0; i < likely.length; i++) {
      FormCandidate one = all.get(i);
      Chance chance = new Chance(one, likely[i], likely[i]);
      chances.merge(new Place(one.field(), one.value()), chance, Chance::and);
    }
    List<Chance> surest = new ArrayList<>(chances.values());
    surest.sort(Comparator.comparingDouble(Chance::all).reversed());
    Map<FieldDefinition, FormCandidate> chosen = new LinkedHashMap<>();
    for (Chance chance : surest) {
      FormCandidate one = chance.best();
      boolean taken =
          chosen.values().stream()
              .filter(other -> !FormLooks.twins(other.field(), one.field()))
              .anyMatch(other -> sheet.clash(other.value(), one.value()));
      if (chance.all() >= LEAST && !taken) {
        chosen.putIfAbsent(one.field(), one);
      }
    }
    return chosen;
  }
}
