package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.ValueText;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.licence.chance.part.Fashion;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import dev.hawiya.specimen.licence.chance.part.Strip.Line;
import java.awt.Color;
import java.util.List;
import java.util.Optional;

/** Titles, and phrases that hold a value. */
final class Captions {
  private static final List<String> DEPARTMENT =
      List.of("إدارة مرور ", "ادارة مرور ", "إدارة مرور ", "إدارة مرور محافظة ", "مرور ");
  private static final List<String> UNIT =
      List.of(
          "وحدة مرور ", "وحدة مرور ", "وحدة تراخيص ", "وحدة تراخيص مرور ", "قسم مرور ", "وحدة ");
  private static final List<String> OFFICE =
      List.of(
          "وزارة الداخلية",
          "وزارة الداخلية",
          "وزارة الداخلية - قطاع المرور",
          "الإدارة العامة للمرور",
          "قطاع المرور",
          "وزارة الداخلية - الإدارة العامة للمرور");

  private final Fashion fashion;
  private final Look look;
  private final ValueText values;
  private final Dice dice;

  Captions(Fashion fashion, Look look, ValueText values, Dice dice) {
    this.fashion = fashion;
    this.look = look;
    this.values = values;
    this.dice = dice;
  }

  /** «إدارة مرور القاهرة»; empty where the licence does not tell it. */
  Optional<Line> department(double size) {
    return values.of("traffic_department").map(v -> phrase(dice.any(DEPARTMENT), v, size));
  }

  Optional<Line> unit(double size) {
    return values.of("traffic_unit").map(v -> phrase(dice.any(UNIT), v, size));
  }

  Optional<Line> department(String unit, double size) {
    String between = dice.of(" - ", " / ", " ");
    return values
        .of("traffic_department")
        .map(v -> phrase(dice.any(DEPARTMENT), v + between + dice.any(UNIT) + unit, size));
  }

  private Line phrase(String words, String value, double size) {
    String text = look.worded(List.of(words)) + value;
    boolean title = dice.happens(0.4);
    Type type = new Type(face(title), fashion.faces().latin(), Math.max(21, size));
    Color colour = title ? fashion.inks().title() : fashion.inks().value();
    return new Line(text, type, new Role(Ink.VALUE, colour, Fashion.LEAST_VALUE));
  }

  private Typeface face(boolean title) {
    return title ? fashion.faces().title() : fashion.faces().value();
  }

  /** The title of a form, with the kind of licence where it stands there. */
  Line title(Form form, boolean kind, double size) {
    String title = look.worded(List.of(dice.any(form.titles())));
    String between = dice.of(" ", " ", " / ", " - ");
    Optional<String> told = kind ? values.of("licence_kind") : Optional.empty();
    String text = told.map(value -> title + between + value).orElse(title);
    return line(text, told.isPresent() ? Ink.VALUE : Ink.TITLE, size);
  }

  Line latinTitle(Form form, double size) {
    return line(dice.any(form.latinTitles()), Ink.TITLE, size);
  }

  Line state(double size) {
    return line(look.worded(List.of("جمهورية مصر العربية")), Ink.TITLE, size);
  }

  Line office(double size) {
    return line(look.worded(List.of(dice.any(OFFICE))), Ink.TITLE, size);
  }

  Line latinState(double size) {
    return line(
        dice.of("Arab Republic of Egypt", "ARAB REPUBLIC OF EGYPT", "A.R. Egypt"), Ink.TITLE, size);
  }

  Line latinOffice(double size) {
    return line(dice.of("Ministry of Interior", "General Traffic Department"), Ink.TITLE, size);
  }

  Line small(double size) {
    String text = dice.of("توقيع", "خاتم الوحدة", "مدير الوحدة", "التوقيع", "مدير المرور");
    return line(look.worded(List.of(text)), Ink.FORM, size);
  }

  private Line line(String text, Ink ink, double size) {
    Type type = new Type(fashion.faces().title(), fashion.faces().latinLabel(), size);
    double least = ink == Ink.VALUE ? Fashion.LEAST_VALUE : Fashion.LEAST_LABEL;
    return new Line(text, type, new Role(ink, fashion.inks().title(), least));
  }
}
