package dev.hawiya.core.mrz;

import java.util.Optional;

/**
 * What a machine-readable zone says.
 *
 * @param namesTruncated whether the name field is full, so that names may be cut (9303-4 4.2.3)
 */
public record MrzData(Document document, Holder holder, boolean namesTruncated) {
  /** As the zone prints it; the filler and X both mean unspecified. */
  public enum Sex {
    M,
    F,
    X
  }

  /**
   * The document. Texts are without the fillers at their end; fillers inside stay, for the zone
   * does not say which character they stand for. "" where the format has no such element.
   *
   * @param code one or two letters: P, I, V, AC, ID …
   * @param issuingState three letters, D for Germany
   * @param number whole, also where a TD1 or TD2 continues it in the optional data
   * @param expiryDate {@link MrzDate#NONE} where the format has none
   * @param optionalData TD1: of the upper line; FRENCH_ID: department and office of issue;
   *     SWISS_LICENCE: the first line
   * @param furtherOptionalData TD1: of the middle line
   * @param personalNumber TD3
   */
  public record Document(
      String code,
      String issuingState,
      String number,
      MrzDate expiryDate,
      String optionalData,
      String furtherOptionalData,
      String personalNumber) {}

  /**
   * The holder. Names have spaces for fillers: whether a hyphen or a space was meant the zone does
   * not say, except in the given names of FRENCH_ID, which prints two fillers between names and one
   * inside a double name (JEAN-PIERRE PAUL).
   *
   * @param nationality three letters, "" where the format has none
   * @param sex empty where its place holds something else or the format has none
   */
  public record Holder(
      String surname,
      String givenNames,
      String nationality,
      MrzDate birthDate,
      Optional<Sex> sex) {}
}
