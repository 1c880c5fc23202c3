package dev.hawiya.specimen.person;

import java.time.LocalDate;

/**
 * The making of one card: valid seven years from its issue.
 *
 * @param factoryNumber two Latin capitals and seven Western digits
 * @param copy 1 to 9
 */
public record Issue(LocalDate issued, LocalDate expires, String factoryNumber, int copy) {}
