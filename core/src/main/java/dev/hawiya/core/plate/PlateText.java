package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A number that a plate may say.
 *
 * @param score of its characters, 0..1
 * @param characters in the photo
 */
record PlateText(PlateNumber number, double score, List<PlateCharacter> characters) {
  /** Most characters are narrower than twice this share of their row's width. */
  private static final double HALF = 0.06;

  /** Of a plate of one row the upper part is its strip. */
  private static final Box UNDER_STRIP = new Box(0, 0.3, 1, 1);

  /** Alternatives of a row that are worth joining. */
  private static final int MOST = 3;

  /** The score, less for a number that today's plates do not have. */
  double weight(PlateThresholds thresholds) {
    return number.isUsual() ? score : thresholds.unusual() * score;
  }

  /** What a plate of one row may say. */
  static List<PlateText> ofOneRow(List<SeenCharacters> alternatives, Homography toPhoto) {
    List<PlateText> all = new ArrayList<>();
    for (SeenCharacters seen : alternatives) {
      add(all, seen.text(), seen.score(), characters(seen, UNDER_STRIP, toPhoto));
    }
    return all;
  }

  /** A row of a plate: what it may say, and where it lies on the plate. */
  record Row(List<SeenCharacters> alternatives, Box place) {
    List<SeenCharacters> likeliest() {
      return alternatives.subList(0, Math.min(MOST, alternatives.size()));
    }
  }

  /** What a plate of two rows may say, letters or digits above. */
  static List<PlateText> ofTwoRows(Row upper, Row lower, Homography toPhoto) {
    List<PlateText> all = new ArrayList<>();
    for (SeenCharacters above : upper.likeliest()) {
      for (SeenCharacters below : lower.likeliest()) {
        List<PlateCharacter> both = new ArrayList<>(characters(above, upper.place(), toPhoto));
        both.addAll(characters(below, lower.place(), toPhoto));
        double score = above.score() * below.score();
        add(all, above.text() + below.text(), score, both);
        add(all, below.text() + above.text(), score, both);
      }
    }
    return all;
  }

  /** The weightiest of several looks at one plate: those that agree count together. */
  static Optional<PlateText> best(List<List<PlateText>> looks, PlateThresholds thresholds) {
    Map<PlateNumber, PlateText> sums = new LinkedHashMap<>();
    for (List<PlateText> look : looks) {
      for (PlateText text : look) {
        PlateText shared = text.with(text.score() / looks.size());
        sums.merge(text.number(), shared, (a, b) -> a.with(a.score() + b.score()));
      }
    }
    return sums.values().stream()
        .max((a, b) -> Double.compare(a.weight(thresholds), b.weight(thresholds)));
  }

  private PlateText with(double other) {
    return new PlateText(number, other, characters);
  }

  private static void add(
      List<PlateText> all, String text, double score, List<PlateCharacter> characters) {
    PlateNumber.of(text).ifPresent(n -> all.add(new PlateText(n, score, characters)));
  }

  private static List<PlateCharacter> characters(SeenCharacters seen, Box row, Homography toPhoto) {
    List<PlateCharacter> characters = new ArrayList<>();
    List<Double> at = seen.middles();
    for (int i = 0; i < at.size(); i++) {
      double left = i == 0 ? HALF : (at.get(i) - at.get(i - 1)) / 2;
      double right = i == at.size() - 1 ? HALF : (at.get(i + 1) - at.get(i)) / 2;
      Box box =
          new Box(
              row.x0() + row.width() * Math.max(0, at.get(i) - Math.min(HALF, left)),
              row.y0(),
              row.x0() + row.width() * Math.min(1, at.get(i) + Math.min(HALF, right)),
              row.y1());
      String text = seen.text().substring(i, i + 1);
      characters.add(new PlateCharacter(text, Quad.of(box).map(toPhoto)));
    }
    return characters;
  }
}
