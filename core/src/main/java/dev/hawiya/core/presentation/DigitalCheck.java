package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;

/** Files that no camera took: upright, from corner to corner or on one colour, and still. */
final class DigitalCheck {
  private static final String ID = PresentationReport.DIGITAL;
  private static final double CALMEST = 0.1;

  private final PresentationThresholds thresholds;

  DigitalCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  CheckResult check(Scene scene) {
    Drawing drawing = Drawing.of(scene.view(), scene.corners());
    boolean laid = drawing.fills() || drawing.upright();
    if (!laid) {
      return PresentationThresholds.judged(ID, 0, "", "the card lies in a scene");
    }
    if (scene.blocks().isEmpty()) {
      return PresentationThresholds.inconclusive(ID, 0, "too little of the card is well exposed");
    }
    if (!drawing.square()) {
      return PresentationThresholds.inconclusive(
          ID, 0.4, "upright as in a file, but with round corners");
    }
    if (!scene.side().oneDesign()) {
      return PresentationThresholds.inconclusive(
          ID, 0.4, "upright and square as in a file, or as a scan of a page");
    }
    double noise = Scene.noise(scene.blocks(), CALMEST);
    double found = thresholds.still() / Math.max(0.01, noise);
    return found >= 1
        ? PresentationThresholds.judged(ID, found, "upright, square and without noise: a file", "")
        : PresentationThresholds.inconclusive(ID, 0.4, "upright as in a file, but with noise");
  }
}
