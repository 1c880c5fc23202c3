package dev.hawiya.specimen.traveller;

import dev.hawiya.specimen.person.Sex;
import java.time.LocalDate;

/**
 * Who holds a paper.
 *
 * @param looks the portrait's
 * @param sex printed: {@code M}, {@code F} or {@code X}
 * @param nationality ISO 3166-1 code or one that ICAO Doc 9303-3 adds, e.g. {@code D}
 */
public record Holder(
    TravellerName name,
    LocalDate born,
    String birthPlace,
    Sex looks,
    String sex,
    String nationality) {}
