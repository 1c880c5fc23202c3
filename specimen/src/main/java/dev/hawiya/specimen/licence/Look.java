package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.drawing.PrintStyle;
import dev.hawiya.specimen.font.Typeface;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/**
 * How one licence was made, within what its edition allows.
 *
 * @param title face of the form's titles
 * @param label face of the labels
 * @param value face of the values
 * @param latin face of what is in Latin letters
 * @param scale of all letters, about 1
 * @param choices what was chosen, by what it is
 * @param wording which of several wordings
 * @param bare how the form itself is spelt: without hamza on alef, and without dots under a last
 *     yaa
 * @param style how the printer of the values was set
 */
public record Look(
    Typeface title,
    Typeface label,
    Typeface value,
    Typeface latin,
    double scale,
    Map<String, String> choices,
    int wording,
    Bare bare,
    PrintStyle style) {
  private static final List<Typeface> PLAIN =
      List.of(
          Typeface.DEJAVU,
          Typeface.NOTO_NASKH,
          Typeface.NOTO_SANS,
          Typeface.VAZIRMATN,
          Typeface.MADA,
          Typeface.CAIRO,
          Typeface.TAJAWAL,
          Typeface.ALMARAI,
          Typeface.AMIRI);
  private static final List<Typeface> BOLD =
      List.of(
          Typeface.DEJAVU_BOLD,
          Typeface.NOTO_NASKH_BOLD,
          Typeface.NOTO_SANS_BOLD,
          Typeface.VAZIRMATN_BOLD,
          Typeface.MADA_BOLD,
          Typeface.CAIRO_BOLD,
          Typeface.TAJAWAL_BOLD,
          Typeface.ALMARAI_BOLD,
          Typeface.AMIRI_BOLD);
  private static final List<Typeface> LATIN =
      List.of(Typeface.ARIMO, Typeface.ARIMO_BOLD, Typeface.SOURCE_SANS, Typeface.COURIER);

  /** Spellings of a form's own words. */
  public record Bare(boolean alef, boolean yaa) {
    String write(String text) {
      String plain = alef ? text.replaceAll("[أإآ]", "ا") : text;
      return yaa ? plain.replaceAll("ي(?![\\u0621-\\u064a])", "ى") : plain;
    }
  }

  /**
   * @param allowed alternatives by what they are; an empty map allows everything
   */
  public static Look any(Map<String, List<String>> allowed, RandomGenerator random) {
    Map<String, String> choices = new HashMap<>();
    new TreeMap<>(allowed)
        .forEach((what, any) -> choices.put(what, any.get(random.nextInt(any.size()))));
    boolean boldLabels = choices.getOrDefault("labels", "").equals("bold");
    boolean boldValues =
        choices.getOrDefault("values", random.nextBoolean() ? "bold" : "plain").equals("bold");
    int face = random.nextInt(PLAIN.size());
    int other = random.nextDouble() < 0.5 ? face : random.nextInt(PLAIN.size());
    Typeface value = (boldValues ? BOLD : PLAIN).get(face);
    double ink = 0.78 + 0.2 * random.nextDouble();
    return new Look(
        BOLD.get(other),
        (boldLabels ? BOLD : PLAIN).get(other),
        value,
        LATIN.get(random.nextInt(LATIN.size())),
        0.94 + 0.12 * random.nextDouble(),
        choices,
        random.nextInt(60),
        new Bare(random.nextDouble() < 0.5, random.nextDouble() < 0.75),
        new PrintStyle(value, value, 1, ink, 0.06 + 0.16 * random.nextDouble()));
  }

  /** Any face of Arabic text. */
  public static Typeface face(boolean bold, RandomGenerator random) {
    return (bold ? BOLD : PLAIN).get(random.nextInt(PLAIN.size()));
  }

  /** The same look with other choices. */
  public Look with(Map<String, String> others) {
    Map<String, String> all = new HashMap<>(choices);
    all.putAll(others);
    return new Look(title, label, value, latin, scale, all, wording, bare, style);
  }

  /** What was chosen; {@code otherwise} where the edition says nothing. */
  public String choice(String what, String otherwise) {
    return choices.getOrDefault(what, otherwise);
  }

  /** One of several wordings, as this card's form spells it. */
  public String worded(List<String> wordings) {
    return bare.write(wordings.get(wording % wordings.size()));
  }
}
