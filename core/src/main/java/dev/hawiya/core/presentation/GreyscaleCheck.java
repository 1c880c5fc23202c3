package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;

/** Copies in black and white: the card has no colour though the photo has, or was hardened. */
final class GreyscaleCheck {
  private static final String ID = PresentationReport.GREYSCALE;

  /** Twice the threshold still is not colour enough to rule a copy out. */
  private static final double PALE = 2;

  private final PresentationThresholds thresholds;

  GreyscaleCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  CheckResult check(Scene scene) {
    Colours colours = Colours.of(scene.view(), scene.corners());
    if (colours.card() < 0) {
      return PresentationThresholds.inconclusive(ID, 0, "too little of the card is well exposed");
    }
    double found = thresholds.grey() / Math.max(0.01, colours.card());
    double score = found / (1 + found);
    if (found * PALE < 1) {
      return PresentationThresholds.judged(ID, found, "", "the card has colours");
    }
    if (found < 1) {
      return PresentationThresholds.inconclusive(ID, score, "the card is very pale");
    }
    boolean colourful = colours.around() >= thresholds.colourful();
    boolean hardened = colours.contrast() >= thresholds.hardened();
    return colourful || hardened || colours.around() < 0
        ? PresentationThresholds.judged(ID, found, "the card has no colour", "")
        : PresentationThresholds.inconclusive(ID, 0.49, "the whole photo is grey");
  }
}
