package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.engine.model.ModelCard;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Lines of a map of their cores: connected cells above a threshold, grown back to whole lines. Its
 * measures are the model card's: {@code thresholds} and {@code grow}.
 */
final class LineCores {
  private final double cellThreshold;
  private final double lineThreshold;
  private final int leastCells;
  private final float[] grow;

  LineCores(ModelCard card) {
    this.cellThreshold = card.number("thresholds.text");
    this.lineThreshold = card.number("thresholds.score");
    this.leastCells = (int) card.number("thresholds.area");
    this.grow = card.numbers("grow");
  }

  /**
   * A line.
   *
   * @param box 0..1 of the map
   * @param score mean of its cells, 0..1
   * @param cells of the map that make its core
   */
  record Line(Box box, double score, int[] cells) {}

  /** The lines of a map, in rows. */
  List<Line> in(float[] map, int rows, int columns) {
    Mat cells = new Mat(rows, columns, CvType.CV_32F);
    Mat above = new Mat();
    Mat labels = new Mat();
    Mat stats = new Mat();
    Mat centroids = new Mat();
    try {
      cells.put(0, 0, map);
      Core.compare(cells, new Scalar(cellThreshold), above, Core.CMP_GT);
      int count = Imgproc.connectedComponentsWithStats(above, labels, stats, centroids, 4);
      int[] label = new int[rows * columns];
      labels.get(0, 0, label);
      List<Line> lines = new ArrayList<>();
      for (int k = 1; k < count; k++) {
        int[] s = new int[5];
        stats.get(k, 0, s);
        if (s[Imgproc.CC_STAT_AREA] >= leastCells) {
          int[] core = core(label, k, s, columns);
          double score = mean(map, core);
          if (score >= lineThreshold) {
            lines.add(new Line(whole(s, rows, columns), score, core));
          }
        }
      }
      return lines;
    } finally {
      List.of(cells, above, labels, stats, centroids).forEach(Mat::release);
    }
  }

  static double mean(float[] map, int[] cells) {
    double sum = 0;
    for (int cell : cells) {
      sum += map[cell];
    }
    return sum / cells.length;
  }

  private static int[] core(int[] label, int wanted, int[] s, int columns) {
    int[] cells = new int[s[Imgproc.CC_STAT_AREA]];
    int found = 0;
    int bottom = s[Imgproc.CC_STAT_TOP] + s[Imgproc.CC_STAT_HEIGHT];
    for (int i = s[Imgproc.CC_STAT_TOP] * columns; i < bottom * columns; i++) {
      if (label[i] == wanted) {
        cells[found++] = i;
      }
    }
    return cells;
  }

  /**
   * The line around a core; its height is the core's mean height, so that a tilt does not swell it.
   */
  private Box whole(int[] s, int rows, int columns) {
    double x = s[Imgproc.CC_STAT_LEFT];
    double y = s[Imgproc.CC_STAT_TOP];
    double w = s[Imgproc.CC_STAT_WIDTH];
    double h = s[Imgproc.CC_STAT_HEIGHT];
    double tall = s[Imgproc.CC_STAT_AREA] / w;
    return new Box(
            (x - grow[0]) / columns,
            (y - grow[1] * tall) / rows,
            (x + w + grow[0]) / columns,
            (y + h + grow[2] * tall) / rows)
        .grown(0, 0);
  }
}
