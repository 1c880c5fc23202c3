package dev.hawiya.core.presentation;

/** Files that no camera took: upright, from corner to corner or on one colour, and still. */
final class DigitalCheck {
  private static final String ID = PresentationReport.DIGITAL;
  private static final double CALMEST = 0.1;

  private final PresentationThresholds thresholds;

  DigitalCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  PresentationCheck check(Scene scene) {
    Drawing drawing = Drawing.of(scene.view(), scene.corners());
    boolean laid = drawing.fills() || drawing.upright();
    if (!laid) {
      return PresentationCheck.judged(ID, 0, "", "the card lies in a scene");
    }
    if (scene.blocks().isEmpty()) {
      return PresentationCheck.inconclusive(ID, 0, "too little of the card is well exposed");
    }
    if (!drawing.square()) {
      return PresentationCheck.inconclusive(
          ID, 0.4, "upright as in a file, but with round corners");
    }
    double noise = Scene.noise(scene.blocks(), CALMEST);
    double found = thresholds.still() / Math.max(0.01, noise);
    return found >= 1
        ? PresentationCheck.judged(ID, found, "upright, square and without noise: a file", "")
        : PresentationCheck.inconclusive(ID, 0.4, "upright as in a file, but with noise");
  }
}
