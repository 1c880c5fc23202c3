package dev.hawiya.core.field;

import dev.hawiya.core.catalog.FieldDefinition;

/** Understands the text of one kind of field. */
@FunctionalInterface
interface ValueParser {
  Parsed parse(RawField raw, FieldDefinition definition);
}
