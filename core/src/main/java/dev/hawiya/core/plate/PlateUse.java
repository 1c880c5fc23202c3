package dev.hawiya.core.plate;

/**
 * What a vehicle may be used for, as the coloured strip of its plate tells.
 *
 * @param code {@code private}, {@code taxi}, {@code truck} …, of {@code plate-uses.tsv}
 * @param arabic as licences print it
 * @param confidence 0..1: colours of photos are uncertain
 */
public record PlateUse(String code, String arabic, String english, double confidence) {}
