package dev.hawiya.specimen.person;

import java.time.LocalDate;

/**
 * What the national number tells.
 *
 * @param number 14 Western digits
 * @param governorate two digits, of birth (not of residence)
 */
public record Birth(String number, LocalDate date, Sex sex, String governorate) {}
