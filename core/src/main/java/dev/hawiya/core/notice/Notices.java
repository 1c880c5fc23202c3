package dev.hawiya.core.notice;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Decides what is worth saying of a photo. */
public record Notices(NoticeThresholds thresholds) {
  private static final Set<String> NUMBERS = Set.of("national_number", "identity_number");

  /** Of a photo with a card in it. */
  public List<Notice> ofCard(Quality quality, Quad corners, Fields fields) {
    List<Notice.Code> codes = of(quality);
    if (topEdge(corners, quality) < thresholds.documentWidth()) {
      codes.add(Notice.Code.SMALL_DOCUMENT);
    }
    if (fields.missing().keySet().stream().anyMatch(NUMBERS::contains)) {
      codes.add(Notice.Code.NUMBER_UNREAD);
    }
    return told(codes);
  }

  /** Of a photo with a machine-readable document in it. */
  public List<Notice> ofZone(Quality quality, List<CheckResult> checks) {
    List<Notice.Code> codes = of(quality);
    boolean failed =
        checks.stream().anyMatch(c -> c.id().startsWith("mrz.") && c.verdict() == Verdict.FAIL);
    if (failed) {
      codes.add(0, Notice.Code.ZONE_DIGITS);
    }
    return told(codes);
  }

  /** Of a photo in which no number plate was found. */
  public List<Notice> ofNoPlate(Quality quality) {
    return with(Notice.Code.NO_PLATE, quality);
  }

  /** Of a photo with a number plate that could not be read. */
  public List<Notice> ofUnreadPlate(Quality quality) {
    return with(Notice.Code.PLATE_UNREAD, quality);
  }

  /** Of a photo with a number plate that was read. */
  public List<Notice> ofPlate(Quality quality) {
    return told(of(quality));
  }

  private List<Notice> with(Notice.Code first, Quality quality) {
    List<Notice.Code> codes = of(quality);
    codes.add(0, first);
    return told(codes);
  }

  /**
   * Of a photo without a known document, what weighs most first.
   *
   * @param unread places that look like a machine-readable zone, 0..1 of the photo
   */
  public List<Notice> ofNothing(Quality quality, Raster photo, List<Quad> unread) {
    List<Notice.Code> codes = new ArrayList<>();
    unread.stream().findFirst().ifPresent(place -> codes.add(unread(place, photo)));
    codes.add(Notice.Code.NO_DOCUMENT);
    if (Flatness.of(photo) >= thresholds.flat()) {
      codes.add(Notice.Code.SCREENSHOT);
    }
    codes.addAll(of(quality));
    return told(codes);
  }

  private Notice.Code unread(Quad place, Raster photo) {
    ZoneView view = new ZoneView(place, photo);
    if (view.touchesTheEdge()) {
      return Notice.Code.ZONE_CUT_OFF;
    }
    if (view.height() < thresholds.zoneHeight()) {
      return Notice.Code.ZONE_TOO_SMALL;
    }
    double burnt = view.burnt();
    boolean glare = burnt > thresholds.zoneGlare() && burnt < 1 - thresholds.zoneGlare();
    return glare ? Notice.Code.ZONE_GLARE : Notice.Code.ZONE_UNREADABLE;
  }

  private List<Notice.Code> of(Quality quality) {
    List<Notice.Code> codes = new ArrayList<>();
    if (quality.sharpness() < thresholds.sharpness()) {
      codes.add(Notice.Code.BLURRED);
    }
    if (quality.glare() > thresholds.glare()) {
      codes.add(Notice.Code.GLARE);
    }
    if (quality.brightness() < thresholds.dark()) {
      codes.add(Notice.Code.DARK);
    }
    if (quality.contrast() < thresholds.contrast()) {
      codes.add(Notice.Code.FAINT);
    }
    return codes;
  }

  private static double topEdge(Quad corners, Quality photo) {
    Point left = corners.topLeft();
    Point right = corners.topRight();
    return Math.hypot(
        (right.x() - left.x()) * photo.width(), (right.y() - left.y()) * photo.height());
  }

  private static List<Notice> told(List<Notice.Code> codes) {
    return codes.stream().map(Notice::of).toList();
  }
}
