package dev.hawiya.engine.text;

import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.NameCase;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.core.text.VisualOrder;
import dev.hawiya.engine.model.ModelCard;
import dev.hawiya.engine.model.Network;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A line recognition network with the alphabet of one kind of line. */
final class LineReader {
  /** Room around the ink, in shares of its height: of the usual look, and of further ones. */
  private static final double[] ROOMS = {0.2, 0.06, 0.4};

  /**
   * Score under which a line is looked at again, a little closer and a little wider; running text
   * is not: a page has dozens of lines, and most of the doubtful ones are no text.
   */
  private static final double DOUBTFUL = 0.6;

  private static final Pattern SPACES = Pattern.compile(" +");

  private final Network network;
  private final CtcBeam beam;
  private final CtcAlignment alignment;
  private final LineKind kind;
  private final LinePictures.Shape shape;

  LineReader(Network network, LineKind kind) {
    ModelCard card = network.card();
    this.network = network;
    this.beam = new CtcBeam(card.text("vocabulary"), card.text("kinds." + kind.name()));
    this.alignment = new CtcAlignment(card.text("vocabulary"));
    this.kind = kind;
    this.shape =
        new LinePictures.Shape(
            (int) card.number("input.height"), (int) card.number("input.width_height"));
  }

  LinePictures.Shape shape() {
    return shape;
  }

  /** The readings of a line, best first, in logical order and without blanks around. */
  TextLine read(LinePictures pictures, TextRegion region) {
    Map<String, Double> scores = new LinkedHashMap<>();
    Network.Output first = look(pictures.cut(region.box(), ROOMS[0]), scores, 1);
    if (kind != LineKind.LATIN_TEXT && best(scores) < DOUBTFUL) {
      scores.replaceAll((text, score) -> score / ROOMS.length);
      for (int i = 1; i < ROOMS.length; i++) {
        look(pictures.cut(region.box(), ROOMS[i]), scores, 1.0 / ROOMS.length);
      }
    }
    List<TextAlternative> alternatives =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
            .map(e -> new TextAlternative(e.getKey(), Math.min(1, e.getValue())))
            .toList();
    return new TextLine(region, kind, alternatives, middles(first, alternatives));
  }

  /**
   * Where each character of the best reading stands; of Arabic, whose lines may hold two scripts.
   */
  private List<Double> middles(Network.Output output, List<TextAlternative> readings) {
    boolean running = kind == LineKind.ARABIC || kind == LineKind.LATIN_TEXT;
    if (!running || readings.isEmpty()) {
      return List.of();
    }
    String text = readings.get(0).text();
    List<Double> seen =
        alignment.middles(output.values(), (int) output.shape()[1], VisualOrder.toVisual(text));
    Double[] middles = new Double[seen.size()];
    int[] order = VisualOrder.order(text);
    for (int i = 0; i < middles.length; i++) {
      middles[order[i]] = seen.get(i);
    }
    return List.of(middles);
  }

  private static double best(Map<String, Double> scores) {
    return scores.values().stream().mapToDouble(s -> s).max().orElse(0);
  }

  private Network.Output look(LinePictures.Line line, Map<String, Double> scores, double weight) {
    Network.Output output =
        network.run(line.samples(), 1, 1, shape.height(), line.width()).get("logits");
    for (TextAlternative seen : beam.search(output.values(), (int) output.shape()[1])) {
      String text = SPACES.matcher(told(seen.text()).strip()).replaceAll(" ");
      scores.merge(text, weight * seen.score(), Double::sum);
    }
    return output;
  }

  /** What the characters from left to right say. */
  private String told(String seen) {
    return switch (kind) {
      case ARABIC, URDU -> VisualOrder.toLogical(seen);
      case LATIN_NAME -> NameCase.of(seen);
      default -> seen;
    };
  }
}
