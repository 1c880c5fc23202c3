package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.LabelledField;
import dev.hawiya.core.catalog.LabelledField.Form;
import dev.hawiya.core.catalog.LabelledText;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.Script;
import java.util.List;
import java.util.Optional;

/** The words that a side prints beside its values, and what its fields' values look like. */
record SideWords(SideLayout side) {
  private static final Box WHOLE = new Box(0, 0, 1, 1);

  LabelledText labelled() {
    List<LabelledField> fields =
        side.fields().stream()
            .filter(f -> !f.content().labels().isEmpty())
            .map(this::field)
            .toList();
    return new LabelledText(WHOLE, fields, side.others());
  }

  private LabelledField field(FieldDefinition field) {
    return new LabelledField(
        field.id(), Optional.empty(), form(field), field.content().labels(), field.example());
  }

  static boolean isBlock(FieldDefinition field) {
    return field.content().parser().equals("lines");
  }

  static Form form(FieldDefinition field) {
    return switch (field.content().parser()) {
      case "number", "factory_number" -> Form.CODE;
      case "day" -> Form.DATE;
      case "code" -> field.place().kind() == LineKind.URDU ? Form.WORDS : Form.SEX;
      default -> Form.WORDS;
    };
  }

  /** Whether a line of a script can hold a field's value; digits and codes look alike in all. */
  static boolean fits(FieldDefinition field, Script script) {
    if (form(field) == Form.CODE) {
      return true;
    }
    return switch (field.place().kind()) {
      case URDU -> script == Script.ARABIC;
      case LATIN_TEXT, LATIN_NAME -> script != Script.ARABIC;
      default -> true;
    };
  }
}
