package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;

/**
 * A text that may be a field's value, for the sake of a label or of its looks alone.
 *
 * @param label index of the label; {@link FormToken#NONE} where only its looks speak for it
 * @param value index of the text
 * @param looks all that is known of the two by themselves
 */
record FormCandidate(FieldDefinition field, int label, int value, double[] looks) {}
