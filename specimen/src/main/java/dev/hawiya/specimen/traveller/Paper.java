package dev.hawiya.specimen.traveller;

import java.time.LocalDate;

/**
 * What an office wrote into a paper.
 *
 * @param code one or two capitals, e.g. {@code P}
 * @param number capitals and digits; longer than nine only on a TD1
 * @param personalNumber as printed, perhaps with hyphens; "" where there is none
 * @param remark the second optional element of a TD1; "" where there is none
 */
public record Paper(
    PaperSize size,
    String code,
    String number,
    LocalDate issued,
    LocalDate expires,
    String office,
    String personalNumber,
    String remark) {}
