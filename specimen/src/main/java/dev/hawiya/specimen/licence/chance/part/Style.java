package dev.hawiya.specimen.licence.chance.part;

/**
 * How labels and values of one block are set.
 *
 * @param place of a label to its value
 * @param tab whether values of a column begin at one margin
 * @param colon after a label, or ""
 * @param number before a label, with # for the number, or ""
 * @param paragraph whether a second line begins at the margin of the label
 * @param most cells in a row
 * @param gap between rows, as a share of a value's size
 */
public record Style(
    Place place,
    Tongue tongue,
    Align align,
    Rule rule,
    boolean tab,
    String colon,
    String number,
    boolean paragraph,
    int most,
    double gap) {

  public enum Place {
    BESIDE,
    OVER,
    UNDER
  }

  /** The script of labels. */
  public enum Tongue {
    ARABIC,
    /** At the left, its value after it. */
    LATIN,
    /** Both in one line. */
    LINE,
    /** The Arabic one at the right, the Latin one at the left. */
    SIDES,
    /** The Latin one small under the other. */
    SMALL
  }

  /** Where a value stands in its room. */
  public enum Align {
    START,
    CENTRE,
    END
  }

  /** What is drawn about a cell. */
  public enum Rule {
    NONE,
    DOTS,
    LINE,
    BOX,
    CELL,
    SHADED,
    LEADER,
    ZEBRA;

    public boolean closed() {
      return this == CELL || this == SHADED || this == ZEBRA;
    }
  }

  public static Style any(Dice dice) {
    Place place =
        dice.of(Place.BESIDE, Place.BESIDE, Place.BESIDE, Place.OVER, Place.OVER, Place.UNDER);
    boolean beside = place == Place.BESIDE;
    Rule rule = rule(place, dice);
    boolean tab = beside && (rule == Rule.SHADED || dice.happens(0.45));
    Tongue tongue = tongue(dice);
    Align align = align(beside, rule, tongue, dice);
    return new Style(
        place,
        tongue,
        align,
        rule,
        tab,
        beside && rule != Rule.SHADED ? dice.of(":", ":", " :", "", "") : dice.of("", "", "", ":"),
        dice.happens(0.12) ? dice.of("#- ", "#. ", "#) ") : "",
        dice.happens(0.3),
        beside ? dice.of(1, 1, 2, 2, 3) : dice.of(1, 2, 2, 3, 3, 4, 5),
        dice.between(0.08, 0.4));
  }

  private static Rule rule(Place place, Dice dice) {
    return switch (place) {
      case BESIDE ->
          dice.of(
              Rule.NONE,
              Rule.NONE,
              Rule.NONE,
              Rule.NONE,
              Rule.DOTS,
              Rule.LINE,
              Rule.BOX,
              Rule.CELL,
              Rule.SHADED,
              Rule.SHADED,
              Rule.LEADER,
              Rule.ZEBRA);
      case OVER ->
          dice.of(
              Rule.NONE,
              Rule.NONE,
              Rule.NONE,
              Rule.LINE,
              Rule.BOX,
              Rule.CELL,
              Rule.CELL,
              Rule.SHADED,
              Rule.SHADED,
              Rule.DOTS,
              Rule.ZEBRA);
      case UNDER -> dice.of(Rule.DOTS, Rule.DOTS, Rule.LINE, Rule.NONE, Rule.CELL);
    };
  }

  private static Tongue tongue(Dice dice) {
    return dice.happens(0.62)
        ? Tongue.ARABIC
        : dice.of(Tongue.LINE, Tongue.LINE, Tongue.SIDES, Tongue.SIDES, Tongue.SMALL, Tongue.LATIN);
  }

  private static Align align(boolean beside, Rule rule, Tongue tongue, Dice dice) {
    if (rule == Rule.LEADER) {
      return Align.END;
    }
    if (beside && tongue == Tongue.SIDES) {
      return dice.of(Align.START, Align.CENTRE);
    }
    if (beside && !rule.closed() && rule != Rule.BOX) {
      return dice.happens(0.9) ? Align.START : dice.of(Align.CENTRE, Align.END);
    }
    return dice.of(Align.START, Align.START, Align.CENTRE, Align.CENTRE, Align.END);
  }

  /** The same for a block of Latin letters. */
  public Style latin() {
    return new Style(
        place, Tongue.LATIN, Align.START, rule, tab, colon.strip(), number, false, most, gap);
  }
}
