package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.geometry.Box;
import java.util.List;

/** Values written over: ground without the noise that the rest of the card has. */
final class TextCheck {
  private static final String ID = PresentationReport.TEXT;

  /** Noise under which a block was filled, not photographed, in grey levels. */
  private static final double DEAD = 0.1;

  private static final int FEWEST_BLOCKS = 12;

  /** Dead blocks elsewhere count so many times: strong compression kills noise all over. */
  private static final double ELSEWHERE = 3;

  private final PresentationThresholds thresholds;

  TextCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds;
  }

  CheckResult check(Scene scene) {
    if (scene.side().texts().isEmpty()) {
      return PresentationThresholds.inconclusive(
          ID, 0, "no places of texts are known on this side");
    }
    double elsewhere = dead(scene.blocks(scene::isGround));
    boolean measured = false;
    double most = 0;
    for (Box text : scene.side().texts()) {
      Box inner = Scene.inner(text, 0.04, 0.1);
      List<Blocks.Block> inside = scene.blocks(at -> Scene.holds(inner, at));
      if (inside.size() >= FEWEST_BLOCKS) {
        measured = true;
        most = Math.max(most, dead(inside) - ELSEWHERE * elsewhere);
      }
    }
    if (!measured) {
      return PresentationThresholds.inconclusive(ID, 0, "too little of the texts is well exposed");
    }
    if (most <= 0 && elsewhere > thresholds.dead()) {
      return PresentationThresholds.inconclusive(
          ID, 0, "there is no noise to compare the texts by");
    }
    return PresentationThresholds.judged(
        ID,
        most / thresholds.dead(),
        "the ground of a text has no noise, as if it were filled",
        "nothing was seen: no text stands on filled ground; on copied ground it would not show");
  }

  private static double dead(List<Blocks.Block> blocks) {
    return blocks.isEmpty()
        ? 0
        : blocks.stream().filter(block -> block.noise() < DEAD).count() / (double) blocks.size();
  }
}
