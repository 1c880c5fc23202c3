package dev.hawiya.engine.text;

import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.VisualOrder;
import dev.hawiya.engine.model.ModelCard;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A line recognition network with the alphabet of one kind of line. */
final class LineReader {
  private final Network network;
  private final CtcBeam beam;
  private final boolean rightToLeft;
  private final int lineHeight;

  LineReader(Network network, LineKind kind) {
    ModelCard card = network.card();
    this.network = network;
    this.beam = new CtcBeam(card.text("vocabulary"), card.text("kinds." + kind.name()));
    this.rightToLeft = kind == LineKind.ARABIC;
    this.lineHeight = (int) card.number("input.height");
  }

  int lineHeight() {
    return lineHeight;
  }

  /** The readings of a line, best first, in logical order and without blanks around. */
  List<TextAlternative> read(LinePictures.Line line) {
    Network.Output output =
        network.run(line.samples(), 1, 1, lineHeight, line.width()).get("logits");
    Map<String, Double> logical = new LinkedHashMap<>();
    for (TextAlternative seen : beam.search(output.values(), (int) output.shape()[1])) {
      String text = rightToLeft ? VisualOrder.toLogical(seen.text()) : seen.text();
      logical.merge(text.strip().replaceAll(" +", " "), seen.score(), Double::sum);
    }
    List<TextAlternative> alternatives = new ArrayList<>();
    logical.forEach(
        (text, score) -> alternatives.add(new TextAlternative(text, Math.min(1, score))));
    return alternatives;
  }
}
