package dev.hawiya.core.field.value;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.RawField;

/** Understands the text of one kind of field. */
@FunctionalInterface
public interface ValueParser {
  Parsed parse(RawField raw, FieldDefinition definition);
}
