package dev.hawiya.engine.text;

import dev.hawiya.core.text.TextAlternative;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prefix beam search over CTC outputs (Graves 2006; Hannun 2014): the probability of a text is the
 * sum over all its alignments, so alternatives carry probabilities that can be compared.
 */
public final class CtcBeam {
  private static final int WIDTH = 12;
  private static final int ANSWERS = 8;

  /** Characters less likely than this at a step are not followed. */
  private static final double NEGLIGIBLE = 1e-4;

  /** Prefixes this much less likely than the best are given up: most lines have but one reading. */
  private static final double HOPELESS = 1e-5;

  private final String vocabulary;
  private final boolean[] open;

  /**
   * @param vocabulary characters of classes 1..n; class 0 is the blank
   * @param alphabet those of them that the line may hold
   */
  public CtcBeam(String vocabulary, String alphabet) {
    this.vocabulary = vocabulary;
    this.open = new boolean[vocabulary.length()];
    for (int i = 0; i < open.length; i++) {
      open[i] = alphabet.indexOf(vocabulary.charAt(i)) >= 0;
    }
  }

  /** The likeliest texts in the order they stand in the picture, left to right. */
  public List<TextAlternative> search(float[] logits, int steps) {
    int classes = vocabulary.length() + 1;
    Map<String, Odds> beam = Map.of("", new Odds(1, 0));
    double scale = 0;
    for (int step = 0; step < steps; step++) {
      double[] p = probabilities(logits, step * classes, classes);
      beam = advance(beam, p);
      scale += rescale(beam);
    }
    double logScale = scale;
    return beam.entrySet().stream()
        .sorted(Comparator.comparingDouble((Map.Entry<String, Odds> e) -> -e.getValue().total()))
        .limit(ANSWERS)
        .map(
            e ->
                new TextAlternative(
                    e.getKey(), Math.min(1, e.getValue().total() * Math.exp(logScale))))
        .toList();
  }

  private Map<String, Odds> advance(Map<String, Odds> beam, double[] p) {
    Map<String, Odds> next = new HashMap<>();
    beam.forEach(
        (text, odds) -> {
          Odds same = next.computeIfAbsent(text, t -> new Odds(0, 0));
          same.blank += odds.total() * p[0];
          int last = text.isEmpty() ? -1 : vocabulary.indexOf(text.charAt(text.length() - 1));
          if (last >= 0) {
            same.letter += odds.letter * p[last + 1];
          }
          for (int i = 0; i < open.length; i++) {
            if (p[i + 1] > NEGLIGIBLE) {
              double from = i == last ? odds.blank : odds.total();
              next.computeIfAbsent(text + vocabulary.charAt(i), t -> new Odds(0, 0)).letter +=
                  from * p[i + 1];
            }
          }
        });
    return best(next);
  }

  private static Map<String, Odds> best(Map<String, Odds> all) {
    double top = all.values().stream().mapToDouble(Odds::total).max().orElse(0);
    all.values().removeIf(odds -> odds.total() < HOPELESS * top);
    if (all.size() <= WIDTH) {
      return all;
    }
    List<Map.Entry<String, Odds>> entries = new ArrayList<>(all.entrySet());
    entries.sort(Comparator.comparingDouble(e -> -e.getValue().total()));
    Map<String, Odds> kept = new HashMap<>();
    entries.subList(0, WIDTH).forEach(e -> kept.put(e.getKey(), e.getValue()));
    return kept;
  }

  /** Brings the best prefix back to 1, so that long lines do not vanish; answers the logarithm. */
  private static double rescale(Map<String, Odds> beam) {
    double top = beam.values().stream().mapToDouble(Odds::total).max().orElse(1);
    beam.values()
        .forEach(
            odds -> {
              odds.blank /= top;
              odds.letter /= top;
            });
    return Math.log(top);
  }

  /** Softmax of one step over the blank and the open characters. */
  private double[] probabilities(float[] logits, int from, int classes) {
    double[] p = new double[classes];
    double top = logits[from];
    for (int i = 1; i < classes; i++) {
      top = open[i - 1] ? Math.max(top, logits[from + i]) : top;
    }
    double sum = 0;
    for (int i = 0; i < classes; i++) {
      p[i] = i == 0 || open[i - 1] ? Math.exp(logits[from + i] - top) : 0;
      sum += p[i];
    }
    for (int i = 0; i < classes; i++) {
      p[i] /= sum;
    }
    return p;
  }

  /** Probability of a prefix whose last step was the blank, or its last letter. */
  private static final class Odds {
    private double blank;
    private double letter;

    private Odds(double blank, double letter) {
      this.blank = blank;
      this.letter = letter;
    }

    private double total() {
      return blank + letter;
    }
  }
}
