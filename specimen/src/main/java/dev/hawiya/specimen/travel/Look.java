package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.traveller.Tradition;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * How one specimen's office prints.
 *
 * @param label face of what is printed beside values
 * @param value face of the values
 * @param arabic face of Arabic words
 * @param hue of the page in degrees
 * @param numbered whether labels carry numbers
 * @param choice which of the designs
 */
public record Look(
    Typeface label,
    Typeface value,
    Typeface arabic,
    DateStyle dates,
    double hue,
    boolean numbered,
    int choice) {
  private static final List<Typeface> LABELS = List.of(Typeface.ARIMO, Typeface.ARIMO_BOLD);
  private static final List<Typeface> VALUES =
      List.of(
          Typeface.ARIMO,
          Typeface.ARIMO_BOLD,
          Typeface.ARIMO_BOLD,
          Typeface.COURIER,
          Typeface.OCR_B);
  private static final List<Typeface> ARABIC =
      List.of(
          Typeface.NOTO_SANS,
          Typeface.NOTO_NASKH_BOLD,
          Typeface.TAJAWAL_BOLD,
          Typeface.DEJAVU_BOLD);

  public static Look any(Tradition tradition, RandomGenerator random) {
    DateStyle[] dates =
        tradition == Tradition.WESTERN
            ? DateStyle.values()
            : new DateStyle[] {DateStyle.WORDS, DateStyle.SLASHES};
    return new Look(
        LABELS.get(random.nextInt(LABELS.size())),
        VALUES.get(random.nextInt(VALUES.size())),
        ARABIC.get(random.nextInt(ARABIC.size())),
        dates[random.nextInt(dates.length)],
        360 * random.nextDouble(),
        tradition == Tradition.WESTERN && random.nextBoolean(),
        random.nextInt(6));
  }
}
