package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.ValueText;
import dev.hawiya.specimen.licence.chance.part.Dice;
import dev.hawiya.specimen.motorist.Licence;
import java.util.Map;

/** How values read on one card, some perhaps in the other script of digits. */
final class Printed {
  private static final String[] DATES = {
    "yyyy/MM/dd",
    "yyyy/MM/dd",
    "dd/MM/yyyy",
    "dd/MM/yyyy",
    "dd-MM-yyyy",
    "yyyy-MM-dd",
    "dd.MM.yyyy",
    "yyyy\u00a0/\u00a0MM\u00a0/\u00a0dd",
    "dd\u00a0/\u00a0MM\u00a0/\u00a0yyyy",
    "d/M/yyyy",
    "yyyy/M/d"
  };

  private final Look look;
  private final Look other;
  private final boolean mixed;
  private final Licence licence;
  private final Dice dice;

  Printed(Licence licence, Look look, Dice dice) {
    this.licence = licence;
    this.dice = dice;
    this.look = look.with(choices(dice));
    this.mixed = dice.happens(0.15);
    String digits = this.look.choice("digits", "").equals("arabic") ? "western" : "arabic";
    this.other = this.look.with(Map.of("digits", digits, "unit", ""));
  }

  private static Map<String, String> choices(Dice dice) {
    boolean western = dice.happens(0.42);
    return Map.of(
        "digits", western ? "western" : "arabic",
        "dates", dice.of(DATES),
        "unit",
            western ? dice.of("", "", " سم3", " cc", " CC", "cc") : dice.of("", "", " سم3", " سم3"),
        "classes", dice.of(" ", " ", ", ", " / ", " - "),
        "plate", dice.of("L D", "L D", "L D", "D L", "L - D"),
        "capitals", dice.of("yes", "no", "no", "no"),
        "letters", " ",
        "groups",
            dice.happens(0.75)
                ? ""
                : dice.of("1 6 2", "1 6 2 4", "7", "4 4 4", "1 2 2 2 2", "3 4 4", "5 5"),
        "hue", Double.toString(hue(dice)),
        "blank", dice.of("omitted", "omitted", "label", "dashes"));
  }

  /** Of any hue, mostly one of those that forms are printed in. */
  private static double hue(Dice dice) {
    double often = dice.of(38.0, 46.0, 56.0, 90.0, 130.0, 200.0, 215.0, 340.0, 20.0);
    return dice.happens(0.75) ? often + dice.between(-8, 8) : dice.between(0, 360);
  }

  Look look() {
    return look;
  }

  /** Values in titles and captions. */
  ValueText values() {
    return new ValueText(licence, look);
  }

  /** Values in one slot. */
  ValueText any() {
    return new ValueText(licence, mixed && dice.happens(0.4) ? other : look);
  }
}
