package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.font.Typeface;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How one card was made: no two alike, so that no reader gets used to one.
 *
 * @param label face of the Latin labels
 * @param value face of Latin values and numbers
 * @param urdu face of everything in Urdu
 * @param labelHeight of the labels' capitals, in units of a surface
 * @param valueHeight of the values' capitals
 * @param narrow factor on the width of Latin values
 * @param urduSize nominal size of Urdu values
 * @param gap between a label and its value, from none to loose
 * @param right how far the values sit off to the right
 * @param down how far Urdu values sit lower than they should
 * @param latinBack whether the back of a smart card is in Latin letters
 * @param layout which of the older card's
 */
public record Look(
    Typeface label,
    Typeface value,
    Typeface urdu,
    double labelHeight,
    double valueHeight,
    double narrow,
    double urduSize,
    double gap,
    double right,
    double down,
    boolean latinBack,
    int layout) {
  private static final List<Typeface> LABELS =
      List.of(Typeface.ARIMO_BOLD, Typeface.ARIMO_BOLD, Typeface.SOURCE_SANS);
  private static final List<Typeface> VALUES =
      List.of(
          Typeface.SOURCE_SANS,
          Typeface.SOURCE_SANS,
          Typeface.FIRA_CONDENSED,
          Typeface.FIRA_CONDENSED,
          Typeface.ARIMO,
          Typeface.ARIMO_BOLD);
  private static final List<Typeface> URDU =
      List.of(
          Typeface.NASTALIQ,
          Typeface.NASTALIQ,
          Typeface.NASTALIQ,
          Typeface.NASTALIQ,
          Typeface.NASTALIQ_BOLD,
          Typeface.NASTALIQ_BOLD,
          Typeface.NASTALIQ_BOLD,
          Typeface.GULZAR,
          Typeface.GULZAR,
          Typeface.GULZAR);

  public static Look any(RandomGenerator random) {
    Typeface value = any(VALUES, random);
    double narrowest = value == Typeface.FIRA_CONDENSED ? 0.95 : 0.82;
    boolean tight = random.nextDouble() < 0.3;
    return new Look(
        any(LABELS, random),
        value,
        any(URDU, random),
        10.5 + 2.5 * random.nextDouble(),
        18 + 4.5 * random.nextDouble(),
        narrowest + (1.02 - narrowest) * random.nextDouble(),
        25 + 4.5 * random.nextDouble(),
        tight ? 2 * random.nextDouble() : 2 + 20 * random.nextDouble(),
        4 * Math.max(-2, Math.min(2, random.nextGaussian())),
        2 * Math.max(-2, Math.min(2, random.nextGaussian())),
        random.nextBoolean(),
        random.nextInt(12));
  }

  /** Whether the older card has its portrait at the left, as three of four have. */
  boolean photoLeft() {
    return layout / 3 % 4 < 3;
  }

  /** How this card's laser was set. */
  PrintStyle style(RandomGenerator random) {
    return new PrintStyle(
        urdu, value, 1, 0.76 + 0.22 * random.nextDouble(), 0.06 + 0.16 * random.nextDouble());
  }

  private static Typeface any(List<Typeface> faces, RandomGenerator random) {
    return faces.get(random.nextInt(faces.size()));
  }
}
