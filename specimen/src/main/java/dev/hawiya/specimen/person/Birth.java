package dev.hawiya.specimen.person;

import java.time.LocalDate;

/**
 * What the national number tells.
 *
 * @param number 14 Western digits
 * @param governorate of birth (not of residence)
 */
public record Birth(String number, LocalDate date, Sex sex, Governorate governorate) {

  /** Two digits of the number, and the name in full spelling. */
  public record Governorate(String code, String name) {}
}
