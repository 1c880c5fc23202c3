package dev.hawiya.core.presentation;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.JpegHistory;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Values written over: ground without the noise that the rest of the card has, letters sharper than
 * those of the other values, or a place that was not saved as JPEG together with the card.
 */
final class TextCheck {
  private static final String ID = PresentationReport.TEXT;

  /** Noise under which a block was filled, not photographed, in grey levels. */
  private static final double DEAD = 0.1;

  private static final int FEWEST_BLOCKS = 12;

  /** Fewer values do not tell how sharp the photo's letters are. */
  private static final int FEWEST_TEXTS = 3;

  /** Dead blocks elsewhere count so many times: strong compression kills noise all over. */
  private static final double ELSEWHERE = 3;

  private final PresentationThresholds.Text thresholds;

  TextCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds.text();
  }

  PresentationCheck check(Scene scene) {
    double elsewhere = dead(scene.blocks(scene::isGround));
    JpegHistory all = Scene.history(scene.blocks());
    double filled = -1;
    double apart = 0;
    for (Box text : scene.texts()) {
      Box inner = Scene.inner(text, 0.04, 0.1);
      List<Blocks.Block> inside = scene.blocks(at -> Scene.holds(inner, at));
      if (inside.size() >= FEWEST_BLOCKS) {
        filled = Math.max(filled, dead(inside) - ELSEWHERE * elsewhere);
        apart = Math.max(apart, Scene.history(inside).apartFrom(all));
      }
    }
    if (filled < 0 && (scene.texts().isEmpty() || elsewhere > thresholds.dead())) {
      return PresentationCheck.inconclusive(ID, 0, "there is no noise to compare the texts by");
    }
    Map<String, Double> signs =
        Map.of(
            "the ground of a text has no noise, as if it were filled",
            Math.max(0, filled) / thresholds.dead(),
            "the letters of a text are sharper than those of the others",
            sharper(scene) / thresholds.sharper(),
            "a text was not saved as JPEG together with the card",
            apart / thresholds.apart());
    return PresentationCheck.worst(ID, signs, "every text stands on ground like that of the card");
  }

  /** How much sharper the sharpest text is than the middle one of the others. */
  private static double sharper(Scene scene) {
    double[] sharpness =
        scene.texts().stream()
            .map(text -> Sharpness.of(scene, text))
            .flatMapToDouble(OptionalDouble::stream)
            .sorted()
            .toArray();
    int others = sharpness.length - 1;
    return sharpness.length < FEWEST_TEXTS ? 0 : sharpness[others] - sharpness[(others - 1) / 2];
  }

  private static double dead(List<Blocks.Block> blocks) {
    return blocks.isEmpty()
        ? 0
        : blocks.stream().filter(block -> block.noise() < DEAD).count() / (double) blocks.size();
  }
}
