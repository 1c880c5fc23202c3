package dev.hawiya.core.place;

import dev.hawiya.core.catalog.RegistryEntry;
import java.util.Optional;

/**
 * One part of an address line.
 *
 * @param text a police station as printed, a governorate in the listed spelling nearest to what is
 *     printed
 * @param certainty how sure it is beside the reading of the line itself, 0..1
 * @param entry what it is on its list, absent where it is on none
 * @param english its English name, "" where it is on no list
 */
public record PlacePart(
    String text, double certainty, Optional<RegistryEntry> entry, String english) {}
