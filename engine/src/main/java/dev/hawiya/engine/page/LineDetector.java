package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds lines on a card with the network {@code text-detector/card-lines}: a map of the cores of
 * lines, whose connected parts are grown back to whole lines.
 */
public final class LineDetector implements TextDetector {
  private static final int WIDTH = 512;
  private static final int HEIGHT = 320;
  private static final int STRIDE = 4;
  private static final int COLUMNS = WIDTH / STRIDE;
  private static final int ROWS = HEIGHT / STRIDE;

  /** Cells by which a core is grown to the sides, and shares of its height up and down. */
  private static final double GROW_SIDE = 0.9;

  private static final double GROW_UP = 0.75;
  private static final double GROW_DOWN = 0.8;

  private final Network network;
  private final double cellThreshold;
  private final double lineThreshold;
  private final int leastCells;

  public LineDetector(Network network) {
    this.network = network;
    this.cellThreshold = network.card().number("thresholds.text");
    this.lineThreshold = network.card().number("thresholds.score");
    this.leastCells = (int) network.card().number("thresholds.area");
  }

  @Override
  public List<TextRegion> detect(Page page) {
    Mat rgb = OpenCv.matrix(page.raster());
    Mat small = new Mat();
    try {
      Imgproc.resize(rgb, small, new Size(WIDTH, HEIGHT), 0, 0, Imgproc.INTER_AREA);
      float[] input = Tensors.planes(small, network.card());
      return regions(network.run(input, 1, 3, HEIGHT, WIDTH).get("text").values());
    } finally {
      rgb.release();
      small.release();
    }
  }

  private List<TextRegion> regions(float[] map) {
    Mat cells = new Mat(ROWS, COLUMNS, CvType.CV_32F);
    Mat above = new Mat();
    Mat labels = new Mat();
    Mat stats = new Mat();
    Mat centroids = new Mat();
    try {
      cells.put(0, 0, map);
      Core.compare(cells, new Scalar(cellThreshold), above, Core.CMP_GT);
      int count = Imgproc.connectedComponentsWithStats(above, labels, stats, centroids, 4);
      int[] label = new int[ROWS * COLUMNS];
      labels.get(0, 0, label);
      double[] sums = new double[count];
      for (int i = 0; i < label.length; i++) {
        sums[label[i]] += map[i];
      }
      List<TextRegion> regions = new ArrayList<>();
      for (int k = 1; k < count; k++) {
        int[] s = new int[5];
        stats.get(k, 0, s);
        double mean = sums[k] / s[Imgproc.CC_STAT_AREA];
        if (s[Imgproc.CC_STAT_AREA] >= leastCells && mean >= lineThreshold) {
          regions.add(new TextRegion(line(s), mean));
        }
      }
      regions.sort(Comparator.comparingDouble(r -> r.box().y0()));
      return regions;
    } finally {
      List.of(cells, above, labels, stats, centroids).forEach(Mat::release);
    }
  }

  /**
   * The line around a core; its height is the core's mean height, so that a tilt does not swell it.
   */
  private static Box line(int[] s) {
    double x = s[Imgproc.CC_STAT_LEFT];
    double y = s[Imgproc.CC_STAT_TOP];
    double w = s[Imgproc.CC_STAT_WIDTH];
    double h = s[Imgproc.CC_STAT_HEIGHT];
    double tall = s[Imgproc.CC_STAT_AREA] / w;
    return new Box(
            (x - GROW_SIDE) / COLUMNS,
            (y - GROW_UP * tall) / ROWS,
            (x + w + GROW_SIDE) / COLUMNS,
            (y + h + GROW_DOWN * tall) / ROWS)
        .grown(0, 0);
  }
}
