package dev.hawiya.core.number;

import java.time.LocalDate;
import java.util.Map;

/**
 * What else on the card bears on its number.
 *
 * @param sexes probability that {@code M} or {@code F} is printed
 * @param birthDates probability of each way to read the printed birth date
 */
public record NumberEvidence(Map<String, Double> sexes, Map<LocalDate, Double> birthDates) {
  public static final NumberEvidence NONE = new NumberEvidence(Map.of(), Map.of());

  public NumberEvidence {
    sexes = Map.copyOf(sexes);
    birthDates = Map.copyOf(birthDates);
  }
}
