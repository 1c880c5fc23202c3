package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.geometry.Box;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Portraits laid over: straight edges all around, noise unlike that of the card, or a place that
 * was not saved as JPEG together with the card.
 */
final class PortraitCheck {
  private static final String ID = PresentationReport.PORTRAIT;
  private static final String UNSEEN =
      "nothing was seen: no frame, noise and saving as the card's; a forger may match them";
  private static final int FEWEST_BLOCKS = 12;

  /** Added to noise, in grey levels, so that the logarithm of almost none says little. */
  private static final double FLOOR = 0.15;

  /** How far from its box an edge of the portrait may lie, as shares of the box. */
  private static final double NEAR = 0.28;

  private final PresentationThresholds.Portrait thresholds;

  PortraitCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds.portrait();
  }

  CheckResult check(Scene scene) {
    if (scene.side().portrait().isEmpty()) {
      return PresentationThresholds.inconclusive(ID, 0, "no portrait is known on this side");
    }
    Box box = scene.side().portrait().get();
    Box inner = Scene.inner(box, 0.12, 0.12);
    List<Blocks.Block> inside = scene.blocks(at -> Scene.holds(inner, at));
    List<Blocks.Block> outside = scene.blocks(at -> !Scene.holds(box, at));
    if (inside.size() < FEWEST_BLOCKS || outside.size() < FEWEST_BLOCKS) {
      return PresentationThresholds.inconclusive(
          ID, 0, "too little of the portrait is well exposed");
    }
    double noise = Math.log((quarter(inside) + FLOOR) / (quarter(outside) + FLOOR));
    Map<String, Double> signs =
        Map.of(
            "straight hard edges run around the portrait",
            framed(scene, box),
            "the portrait's noise is not that of the card",
            noise < 0 ? noise / thresholds.calmer() : noise / thresholds.noisier(),
            "the portrait was not saved as JPEG together with the card",
            Scene.history(inside).apartFrom(Scene.history(outside)) / thresholds.apart());
    CheckResult found = PresentationThresholds.worst(ID, signs, UNSEEN);
    return !scene.side().oneDesign() && found.verdict() == Verdict.FAIL
        ? PresentationThresholds.inconclusive(
            ID, 0.4, "unlike the page around it, as genuine portraits of some issuers are")
        : found;
  }

  private static double quarter(List<Blocks.Block> blocks) {
    return Scene.noise(blocks, 0.25);
  }

  private double framed(Scene scene, Box box) {
    Flat flat = Flat.of(scene.view().photo(), scene.toPhoto(), box.grown(0.01, 0.01));
    double[] edges = {
      flat.columnEdge(0, NEAR),
      flat.columnEdge(1 - NEAR, 1),
      flat.rowEdge(0, NEAR),
      flat.rowEdge(1 - NEAR, 1)
    };
    Arrays.sort(edges);
    return Math.max(edges[2] / thresholds.secondEdge(), edges[1] / thresholds.thirdEdge());
  }
}
