package dev.hawiya.specimen.person;

import java.util.Optional;

/**
 * The words of the back, as printed.
 *
 * @param workplace absent for those who work for themselves or not at all
 * @param marriage husband's name only for a married woman
 */
public record Standing(
    String profession,
    Optional<String> workplace,
    String sexWord,
    String religion,
    Marriage marriage) {

  /** The marital status word, and the husband's name where the card names him. */
  public record Marriage(String word, Optional<String> husband) {}
}
