package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.licence.Look;
import dev.hawiya.specimen.licence.Setting.Type;
import java.awt.Color;
import java.util.List;

/**
 * Faces, sizes and inks of one card.
 *
 * @param value nominal size of values
 * @param label nominal size of labels
 * @param loose how far lines may be spread to fill a side, as a share of a value's size
 */
public record Fashion(Faces faces, Inks inks, double value, double label, double loose) {
  public static final double LEAST_LABEL = 14;
  public static final double LEAST_VALUE = 20;

  private static final double MOST_VALUE = 40;

  private static final List<Typeface> LATIN =
      List.of(
          Typeface.ARIMO,
          Typeface.ARIMO_BOLD,
          Typeface.SOURCE_SANS,
          Typeface.COURIER,
          Typeface.FIRA_CONDENSED);

  /** Hue, saturation and most brightness of inks: black, grey, browns, reds, greens, blues. */
  private static final double[][] INKS = {
    {0, 0, 0.2},
    {0, 0, 0.2},
    {30, 0.08, 0.45},
    {25, 0.7, 0.42},
    {0, 0.75, 0.62},
    {345, 0.7, 0.48},
    {150, 0.7, 0.36},
    {110, 0.6, 0.34},
    {185, 0.8, 0.4},
    {220, 0.7, 0.5},
    {235, 0.65, 0.42},
    {280, 0.5, 0.42}
  };

  /** Of titles, labels, values, and what is in Latin letters of labels and of values. */
  public record Faces(
      Typeface title, Typeface label, Typeface value, Typeface latinLabel, Typeface latin) {}

  public record Inks(Color title, Color label, Color value, Color band) {}

  public static Fashion any(Dice dice) {
    double value = 23 + 15 * Math.pow(dice.random().nextDouble(), 1.2);
    double share = dice.happens(0.12) ? dice.between(1, 1.15) : dice.between(0.52, 1);
    double label = Math.max(15.5, Math.min(30, value * share));
    return new Fashion(faces(dice), inks(dice), value, label, dice.between(0.1, 0.9));
  }

  private static Faces faces(Dice dice) {
    boolean boldLabels = dice.happens(0.4);
    Typeface label = Look.face(boldLabels, dice.random());
    Typeface latin = dice.any(LATIN);
    return new Faces(
        Look.face(dice.happens(0.85), dice.random()),
        label,
        dice.happens(0.2) ? label : Look.face(dice.happens(0.5), dice.random()),
        dice.happens(0.5) ? latin : dice.any(LATIN),
        latin);
  }

  private static Inks inks(Dice dice) {
    Color label = ink(dice);
    double tone = dice.between(0, 0.3);
    Color value =
        dice.happens(0.2)
            ? Color.getHSBColor((float) dice.between(0.58, 0.68), 0.7f, (float) (0.25 + tone / 2))
            : Color.getHSBColor(0, 0, (float) tone);
    Color title = dice.happens(0.3) ? label : ink(dice);
    float hue = (float) dice.random().nextDouble();
    Color band =
        Color.getHSBColor(hue, (float) dice.between(0.45, 0.8), (float) dice.between(0.3, 0.5));
    return new Inks(title, label, value, band);
  }

  private static Color ink(Dice dice) {
    double[] ink = INKS[dice.upTo(INKS.length)];
    return Color.getHSBColor(
        (float) (ink[0] + dice.between(-8, 8)) / 360,
        (float) ink[1],
        (float) (ink[2] * dice.between(0.75, 1)));
  }

  public Type labelType(double scale) {
    return new Type(faces.label(), faces.latinLabel(), label * scale);
  }

  public Type valueType(double scale) {
    return new Type(faces.value(), faces.latin(), value * scale);
  }

  /** Above this scale values would be larger than on any form. */
  public double mostScale() {
    return Math.max(1.1, MOST_VALUE / value);
  }

  /** Below this scale something could not be read. */
  public double leastScale() {
    return Math.max(LEAST_LABEL / label, LEAST_VALUE / value) + 0.001;
  }
}
