package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
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

  private static final String UNSEEN =
      "nothing was seen: ground, letters and saving as the card's; a forger may match them";

  private static final int FEWEST_BLOCKS = 12;

  /** Fewer values do not tell how sharp the photo's letters are. */
  private static final int FEWEST_TEXTS = 3;

  /** Dead blocks elsewhere count so many times: strong compression kills noise all over. */
  private static final double ELSEWHERE = 3;

  private final PresentationThresholds.Text thresholds;

  TextCheck(PresentationThresholds thresholds) {
    this.thresholds = thresholds.text();
  }

  CheckResult check(Scene scene) {
    if (scene.side().texts().isEmpty()) {
      return PresentationThresholds.inconclusive(
          ID, 0, "no places of texts are known on this side");
    }
    double elsewhere = dead(scene.blocks(scene::isGround));
    List<List<Blocks.Block>> texts = measurable(scene);
    double filled =
        texts.stream().mapToDouble(text -> dead(text) - ELSEWHERE * elsewhere).max().orElse(0);
    if (texts.isEmpty()) {
      return PresentationThresholds.inconclusive(ID, 0, "too little of the texts is well exposed");
    }
    if (filled < 0 && elsewhere > thresholds.dead()) {
      return PresentationThresholds.inconclusive(
          ID, 0, "there is no noise to compare the texts by");
    }
    Map<String, Double> signs =
        Map.of(
            "the ground of a text has no noise, as if it were filled",
            Math.max(0, filled) / thresholds.dead(),
            "the letters of a text are sharper than those of the others",
            sharper(scene) / thresholds.sharper(),
            "a text was not saved as JPEG together with the card",
            apart(scene, texts) / thresholds.apart());
    return PresentationThresholds.worst(ID, signs, UNSEEN);
  }

  /** The blocks of each text that has enough of them. */
  private static List<List<Blocks.Block>> measurable(Scene scene) {
    return scene.side().texts().stream()
        .map(text -> Scene.inner(text, 0.04, 0.1))
        .map(inner -> scene.blocks(at -> Scene.holds(inner, at)))
        .filter(blocks -> blocks.size() >= FEWEST_BLOCKS)
        .toList();
  }

  /** How far apart the history of a text is from that of the card. */
  private static double apart(Scene scene, List<List<Blocks.Block>> texts) {
    JpegHistory all = Scene.history(scene.blocks());
    return texts.stream().mapToDouble(text -> Scene.history(text).apartFrom(all)).max().orElse(0);
  }

  /** How much sharper the sharpest text is than the middle one of the others. */
  private static double sharper(Scene scene) {
    double[] sharpness =
        scene.side().texts().stream()
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
