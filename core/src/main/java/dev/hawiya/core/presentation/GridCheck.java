package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
import java.util.List;

/** Displays and halftone prints: both lay a regular grid over the whole card. */
final class GridCheck {
  /** Ranges of {@link Grid#BANDS} in which displays are stronger than prints. */
  private static final int FINE = 4;

  private final PresentationThresholds thresholds;

  GridCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** The check of the display and of the print; a grid fails the one that it is more like. */
  List<CheckResult> check(Scene scene) {
    Grid.Found grid = new Grid(scene.view()).find();
    if (grid.tiles() == 0) {
      return List.of(unseen(PresentationReport.SCREEN), unseen(PresentationReport.PRINT));
    }
    double fine = strongest(grid, FINE, thresholds.grid().size());
    double coarse = strongest(grid, 0, FINE);
    double colour = grid.colour() / thresholds.colouredGrid();
    double found = Math.max(colour, Math.max(fine, coarse));
    boolean display = fine >= coarse;
    return List.of(
        judged(PresentationReport.SCREEN, found, display, "a display's pixels"),
        judged(PresentationReport.PRINT, found, !display, "a printer's dots"));
  }

  private double strongest(Grid.Found grid, int from, int to) {
    double most = 0;
    for (int i = from; i < to; i++) {
      most = Math.max(most, grid.luma()[i] / thresholds.grid().get(i));
    }
    return most;
  }

  private static CheckResult judged(String id, double found, boolean likelier, String what) {
    if (!likelier && found >= 1) {
      return PresentationThresholds.inconclusive(
          id, 0.49, "a regular grid covers the card, but is less like " + what);
    }
    return PresentationThresholds.judged(
        id, found, "a regular grid like " + what + " covers the card", "no regular grid");
  }

  private static CheckResult unseen(String id) {
    return PresentationThresholds.inconclusive(id, 0, "the card is too small in the photo");
  }
}
