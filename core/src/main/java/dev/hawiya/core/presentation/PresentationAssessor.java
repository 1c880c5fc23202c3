package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
   * @param page laid flat, for the way back to the photo
   * @param portrait where it stands on the page, 0..1; absent where the side has none
   * @param texts where values stand on the page, 0..1, with the ground around them: the catalogue's
   *     zones of lines
   */
  public PresentationReport assess(
      Raster photo, Quad corners, Page page, Optional<Box> portrait, List<Box> texts) {
    if (!corners.isConvex()) {
      return nothing("the document has no outline");
    }
    CardView view = new CardView(photo, corners);
    if (view.luma().width() < SMALLEST || view.luma().height() < SMALLEST) {
      return nothing("the document is too small in the photo");
    }
    Scene scene = new Scene(view, corners, page.toPhoto(), Blocks.of(view), portrait, texts);
    List<PresentationCheck> checks = new ArrayList<>();
    checks.add(new GreyscaleCheck(thresholds).check(scene));
    checks.addAll(new GridCheck(thresholds).check(scene));
    checks.add(new DigitalCheck(thresholds).check(scene));
    checks.add(new PortraitCheck(thresholds).check(scene));
    checks.add(new TextCheck(thresholds).check(scene));
    return new PresentationReport(checks);
  }

  private static PresentationReport nothing(String reason) {
    return new PresentationReport(
        List.of(
                PresentationReport.GREYSCALE,
                PresentationReport.SCREEN,
                PresentationReport.PRINT,
                PresentationReport.DIGITAL,
                PresentationReport.PORTRAIT,
                PresentationReport.TEXT)
            .stream()
            .map(id -> PresentationCheck.inconclusive(id, 0, reason))
            .toList());
  }
}
