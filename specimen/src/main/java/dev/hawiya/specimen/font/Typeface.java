package dev.hawiya.specimen.font;

/**
 * The bundled faces. {@code scale} is what brings their letters to a like size: a factor on the
 * nominal size in which a plain Naskh is 1.
 */
public enum Typeface {
  DEJAVU("dejavu-sans-400.ttf", 0.82),
  DEJAVU_BOLD("dejavu-sans-700.ttf", 0.78),
  NOTO_NASKH("noto-naskh-arabic-500.ttf", 1),
  NOTO_NASKH_BOLD("noto-naskh-arabic-700.ttf", 1),
  NOTO_SANS("noto-sans-arabic-500.ttf", 0.95),
  NOTO_SANS_BOLD("noto-sans-arabic-700.ttf", 0.95),
  VAZIRMATN("vazirmatn-500.ttf", 0.95),
  VAZIRMATN_BOLD("vazirmatn-700.ttf", 0.95),
  MADA("mada-500.ttf", 1.05),
  MADA_BOLD("mada-700.ttf", 1.05),
  CAIRO("cairo-500.ttf", 0.95),
  CAIRO_BOLD("cairo-700.ttf", 0.95),
  TAJAWAL("tajawal-500.ttf", 1),
  TAJAWAL_BOLD("tajawal-700.ttf", 1),
  ALMARAI("almarai-400.ttf", 0.95),
  ALMARAI_BOLD("almarai-700.ttf", 0.95),
  AMIRI("amiri-400.ttf", 1.1),
  AMIRI_BOLD("amiri-700.ttf", 1.1),
  OCR_B("ocr-b.otf", 1),
  ARIMO("arimo-400.ttf", 1),
  ARIMO_BOLD("arimo-700.ttf", 1),
  COURIER("courier-prime-700.ttf", 1),
  SOURCE_SANS("source-sans-3-600.ttf", 1),
  FIRA_CONDENSED("fira-sans-condensed-500.ttf", 1),
  NASTALIQ("noto-nastaliq-urdu-400.ttf", 1),
  NASTALIQ_BOLD("noto-nastaliq-urdu-700.ttf", 0.96),
  GULZAR("gulzar-400.ttf", 1.14);

  private final String file;
  private final double scale;

  Typeface(String file, double scale) {
    this.file = file;
    this.scale = scale;
  }

  String file() {
    return file;
  }

  double scale() {
    return scale;
  }
}
