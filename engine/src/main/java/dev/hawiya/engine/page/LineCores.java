package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.engine.model.ModelCard;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/**
 * Cores of lines in a network's map: connected cells above the thresholds of its model card.
 *
 * @param cellWidth pixels of the network's picture to a column of the map
 * @param cellHeight pixels to a row
 */
record LineCores(ModelCard card, int cellWidth, int cellHeight) {
  /**
   * How far a line reaches beyond its core.
   *
   * @param sidePixels to the left and right
   * @param side as much again, in heights of the core
   * @param up in heights of the core
   * @param down likewise
   */
  record Growth(double sidePixels, double side, double up, double down) {
    static Growth of(ModelCard card, String path) {
      return new Growth(
          card.number(path + ".side_px"),
          card.number(path + ".side"),
          card.number(path + ".up"),
          card.number(path + ".down"));
    }
  }

  /**
   * The core of a line.
   *
   * @param bounds in shares of the map
   * @param tall mean height, in shares of the map: a tilt does not swell it
   * @param score mean of its cells, 0..1
   * @param cells of the map
   */
  record Core(Box bounds, double tall, double score, int[] cells) {}

  /** The cores of a map, given in rows. */
  List<Core> in(float[] map, int rows, int columns) {
    return in(map, rows, columns, "thresholds");
  }

  /**
   * The cores of a map, given in rows.
   *
   * @param limits where the network's card says from which values they count
   */
  List<Core> in(float[] map, int rows, int columns, String limits) {
    double cellThreshold = card.number(limits + ".text");
    double lineThreshold = card.number(limits + ".score");
    double leastCells = card.number(limits + ".area");
    Mat cells = new Mat(rows, columns, CvType.CV_32F);
    Mat above = new Mat();
    Mat labels = new Mat();
    Mat stats = new Mat();
    Mat centroids = new Mat();
    try {
      cells.put(0, 0, map);
      org.opencv.core.Core.compare(
          cells, new Scalar(cellThreshold), above, org.opencv.core.Core.CMP_GT);
      int count = Imgproc.connectedComponentsWithStats(above, labels, stats, centroids, 4);
      int[] label = new int[rows * columns];
      labels.get(0, 0, label);
      List<Core> cores = new ArrayList<>();
      for (int k = 1; k < count; k++) {
        int[] s = new int[5];
        stats.get(k, 0, s);
        if (s[Imgproc.CC_STAT_AREA] >= leastCells) {
          Core core = core(cells(label, k, s, columns), s, map, rows);
          if (core.score() >= lineThreshold) {
            cores.add(core);
          }
        }
      }
      return cores;
    } finally {
      List.of(cells, above, labels, stats, centroids).forEach(Mat::release);
    }
  }

  /** The whole line around a core, 0..1 of the page. */
  Box line(Core core, Growth growth, int rows, int columns) {
    double width = (double) columns * cellWidth;
    double height = (double) rows * cellHeight;
    double tall = core.tall() * height;
    double aside = (growth.sidePixels() + growth.side() * tall) / width;
    return new Box(
            core.bounds().x0() - aside,
            core.bounds().y0() - growth.up() * core.tall(),
            core.bounds().x1() + aside,
            core.bounds().y1() + growth.down() * core.tall())
        .grown(0, 0);
  }

  /** The mean of a map over some of its cells. */
  static double mean(float[] map, int[] cells) {
    double sum = 0;
    for (int cell : cells) {
      sum += map[cell];
    }
    return sum / cells.length;
  }

  private static Core core(int[] cells, int[] s, float[] map, int rows) {
    double columns = (double) map.length / rows;
    double x = s[Imgproc.CC_STAT_LEFT] / columns;
    double y = (double) s[Imgproc.CC_STAT_TOP] / rows;
    double width = s[Imgproc.CC_STAT_WIDTH] / columns;
    double height = (double) s[Imgproc.CC_STAT_HEIGHT] / rows;
    double tall = (double) cells.length / s[Imgproc.CC_STAT_WIDTH] / rows;
    return new Core(new Box(x, y, x + width, y + height), tall, mean(map, cells), cells);
  }

  private static int[] cells(int[] label, int wanted, int[] s, int columns) {
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
}
