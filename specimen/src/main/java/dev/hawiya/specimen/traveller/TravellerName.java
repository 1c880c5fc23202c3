package dev.hawiya.specimen.traveller;

import java.util.Optional;

/**
 * A name as printed, in capitals with their accents.
 *
 * @param givenNames "" for a holder who has none
 * @param arabic the whole name in Arabic, given names first, where the paper prints it
 */
public record TravellerName(String surname, String givenNames, Optional<String> arabic) {}
