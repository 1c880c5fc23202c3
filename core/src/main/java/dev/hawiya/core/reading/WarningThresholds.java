package dev.hawiya.core.reading;

/**
 * From where a photo's quality is worth a warning.
 *
 * @param sharpness below it a photo is blurred
 * @param glare share of burnt-out pixels above which text may be lost
 * @param dark mean luminance below which a photo is too dark
 * @param contrast spread of luminance below which text is faint
 * @param documentWidth pixels below which a document is too small to be read well
 */
public record WarningThresholds(
    double sharpness, double glare, double dark, double contrast, double documentWidth) {
  public static final WarningThresholds DEFAULT = new WarningThresholds(0.2, 0.05, 0.15, 0.15, 420);
}
