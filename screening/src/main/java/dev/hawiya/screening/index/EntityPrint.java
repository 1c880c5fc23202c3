package dev.hawiya.screening.index;

/**
 * Whether an entity's record is the same as in another version.
 *
 * @param id the entity's, in its list
 * @param print a fingerprint of its record
 */
public record EntityPrint(String id, String print) {}
