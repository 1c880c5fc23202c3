package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.text.TextLine;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a line of a form: a label, a label with the value behind it, or other text.
 *
 * @param label that it begins with; absent where it begins with none
 * @param head the label itself, or the other text
 * @param value what follows the label on its line
 */
record FormPiece(Optional<Title> label, TextLine head, Optional<TextLine> value) {
  /**
   * A printed label.
   *
   * @param fields that it names, in the catalogue's order; none for what is no field
   */
  record Title(List<FieldDefinition> fields) {
    Title {
      fields = List.copyOf(fields);
    }
  }
}
