package dev.hawiya.core.notice;

/**
 * From where a photo's quality is worth a notice.
 *
 * @param sharpness below it a photo is blurred
 * @param glare share of burnt-out pixels above which text may be lost
 * @param dark mean luminance below which a photo is too dark
 * @param contrast spread of luminance below which text is faint
 * @param documentWidth pixels below which a document is too small to be read well
 * @param zoneHeight pixels of a zone's capitals below which they cannot be read
 * @param zoneGlare share of burnt-out pixels in a zone from which it is glare, unless all is burnt
 * @param flat share of pixels without noise from which a picture is no photo
 */
public record NoticeThresholds(
    double sharpness,
    double glare,
    double dark,
    double contrast,
    double documentWidth,
    double zoneHeight,
    double zoneGlare,
    double flat) {
  public static final NoticeThresholds DEFAULT =
      new NoticeThresholds(0.2, 0.05, 0.15, 0.15, 420, 5, 0.1, 0.6);
}
