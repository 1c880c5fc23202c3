package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.ValueText;
import dev.hawiya.specimen.motorist.Licence;
import java.util.List;
import java.util.Optional;

/** How one card of a sheet is written: its values, its faces and its spellings. */
final class Hand {
  private static final String LETTERS = "plate_letters";

  private final Sheet sheet;
  private final Look look;
  private final ValueText values;

  Hand(Sheet sheet, Licence licence, Look look) {
    this.sheet = sheet;
    this.look = look;
    this.values = new ValueText(licence, look);
  }

  /** The printed form of a value; the letters of a plate never join. */
  Optional<String> value(String id) {
    Optional<String> text = values.of(id);
    return id.equals(LETTERS) ? text.map(letters -> String.join(" ", letters.split(""))) : text;
  }

  String worded(List<String> wordings) {
    return look.worded(wordings);
  }

  Type value(double size) {
    return new Type(face("value", look.value()), face("latin", look.latin()), size * look.scale());
  }

  Type label(double size) {
    return new Type(face("label", look.label()), face("latin", look.latin()), size);
  }

  Type title(double size) {
    return new Type(face("title", look.title()), face("latin", look.latin()), size);
  }

  double share() {
    return sheet.share();
  }

  private Typeface face(String what, Typeface otherwise) {
    List<Typeface> faces = sheet.faces().getOrDefault(what, List.of(otherwise));
    return faces.get(look.wording() / 2 % faces.size());
  }
}
