package dev.hawiya.specimen.licence.chance.part;

/**
 * A place for one value.
 *
 * @param id a field, an extra or a plate
 * @param value as printed; "" where only the label is
 * @param leftward in Latin letters and set from the left, whatever the others do
 */
public record Slot(String id, Label label, String value, boolean leftward) {}
