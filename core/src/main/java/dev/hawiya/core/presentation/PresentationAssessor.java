package dev.hawiya.core.presentation;

import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks for signs that no genuine document lay before the camera. Everything is measured on the
 * photo's own pixels: laying a card flat changes noise and grids. Immutable, thread-safe.
 */
public final class PresentationAssessor {
  /** Fewer pixels along a side hold too little to measure. */
  private static final int SMALLEST = 64;

  private final PresentationThresholds thresholds;

  public PresentationAssessor(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * Assesses one document of a photo.
   *
   * @param corners of the document in the photo, 0..1, its own top left first
   * @param type of the document
   * @param side of it that is shown
   */
  public PresentationReport assess(Raster photo, Quad corners, DocumentType type, String side) {
    return assess(photo, corners, PrintedSide.of(type, side));
  }

  PresentationReport assess(Raster photo, Quad corners, PrintedSide side) {
    if (!corners.isConvex()) {
      return nothing("the document has no outline");
    }
    CardView view = new CardView(photo, corners);
    if (view.luma().width() < SMALLEST || view.luma().height() < SMALLEST) {
      return nothing("the document is too small in the photo");
    }
    Homography toPhoto = Homography.between(Quad.WHOLE, corners);
    Scene scene = new Scene(view, corners, toPhoto, Blocks.of(view), side);
    List<CheckResult> checks = new ArrayList<>();
    checks.add(new GreyscaleCheck(thresholds).check(scene));
    checks.addAll(new GridCheck(thresholds).check(scene));
    checks.add(new DigitalCheck(thresholds).check(scene));
    checks.add(new PortraitCheck(thresholds).check(scene));
    checks.add(new TextCheck(thresholds).check(scene));
    return new PresentationReport(checks);
  }

  private static PresentationReport nothing(String reason) {
    return new PresentationReport(
        PresentationReport.IDS.stream()
            .map(id -> PresentationThresholds.inconclusive(id, 0, reason))
            .toList());
  }
}
