package dev.hawiya.specimen.drawing;

import dev.hawiya.specimen.font.Typeface;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How one card's laser was set.
 *
 * @param text the face of the words
 * @param digits the face of the numbers, often another
 * @param scale of all letters, about 1
 * @param ink strength 0..1
 * @param soften how far the edges melt, 0..0.3
 */
public record PrintStyle(Typeface text, Typeface digits, double scale, double ink, double soften) {
  private static final List<Typeface> PLAIN =
      List.of(
          Typeface.DEJAVU,
          Typeface.DEJAVU_BOLD,
          Typeface.NOTO_NASKH,
          Typeface.NOTO_NASKH_BOLD,
          Typeface.NOTO_SANS,
          Typeface.NOTO_SANS_BOLD,
          Typeface.VAZIRMATN,
          Typeface.VAZIRMATN_BOLD,
          Typeface.MADA,
          Typeface.MADA_BOLD,
          Typeface.CAIRO,
          Typeface.CAIRO_BOLD,
          Typeface.TAJAWAL,
          Typeface.TAJAWAL_BOLD,
          Typeface.ALMARAI,
          Typeface.ALMARAI_BOLD,
          Typeface.AMIRI,
          Typeface.AMIRI_BOLD);

  public static PrintStyle any(RandomGenerator random) {
    Typeface text = PLAIN.get(random.nextInt(PLAIN.size()));
    Typeface digits = random.nextDouble() < 0.6 ? text : PLAIN.get(random.nextInt(PLAIN.size()));
    return new PrintStyle(
        text,
        digits,
        0.92 + 0.2 * random.nextDouble(),
        0.74 + 0.24 * random.nextDouble(),
        0.08 + 0.2 * random.nextDouble());
  }
}
