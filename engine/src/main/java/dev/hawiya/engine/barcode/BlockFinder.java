package dev.hawiya.engine.barcode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Finds blocks of dense edges: barcodes, and some print as dense as they. */
final class BlockFinder {
  /** Least mean squared steepness in a barcode's cells, and its least share of the page's most. */
  private static final double LEAST_ENERGY = 250;

  private static final double LEAST_SHARE = 0.12;

  /** Cells across a wide bar, which has no edges inside. */
  private static final int GAP = 3;

  /** Cells across the smallest barcode: 4 mm. */
  private static final int SMALLEST = 5;

  /** Share of its outline that a block fills; words in lines fill less. */
  private static final double LEAST_FILL = 0.7;

  /** From here on edges have a direction that can be trusted. */
  private static final double COHERENT = 0.15;

  /** Share of the upright outline's area below which a tilted one is believed. */
  private static final double TILTED = 0.92;

  private static final int MOST = 8;

  private BlockFinder() {}

  /** The blocks of a page, the largest first. */
  static List<Block> blocks(EdgeCells cells) {
    Mat dense = dense(cells);
    Mat labels = new Mat();
    Mat stats = new Mat();
    Mat centroids = new Mat();
    try {
      int count = Imgproc.connectedComponentsWithStats(dense, labels, stats, centroids, 4);
      int[] label = new int[cells.columns() * cells.rows()];
      labels.get(0, 0, label);
      List<List<Integer>> parts = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        parts.add(new ArrayList<>());
      }
      for (int i = 0; i < label.length; i++) {
        parts.get(label[i]).add(i);
      }
      return parts.subList(1, count).stream()
          .sorted(Comparator.comparingInt(p -> -p.size()))
          .limit(MOST)
          .flatMap(part -> filled(cells, part).stream())
          .toList();
    } finally {
      List.of(dense, labels, stats, centroids).forEach(Mat::release);
    }
  }

  /** The cells full of edges, wide bars filled, and lines thinner than any barcode taken away. */
  private static Mat dense(EdgeCells cells) {
    Mat energy = new Mat(cells.rows(), cells.columns(), CvType.CV_32F);
    Mat gap = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(GAP, GAP));
    Mat least = Imgproc.getStructuringElement(Imgproc.MORPH_RECT, new Size(SMALLEST, SMALLEST));
    Mat dense = new Mat();
    try {
      energy.put(0, 0, cells.energy());
      double most = Core.minMaxLoc(energy).maxVal;
      double threshold = Math.max(LEAST_ENERGY, LEAST_SHARE * most);
      Core.compare(energy, new Scalar(threshold), dense, Core.CMP_GT);
      Imgproc.morphologyEx(dense, dense, Imgproc.MORPH_CLOSE, gap);
      Imgproc.morphologyEx(dense, dense, Imgproc.MORPH_OPEN, least);
      return dense;
    } finally {
      List.of(energy, gap, least).forEach(Mat::release);
    }
  }

  private static Optional<Block> filled(EdgeCells cells, List<Integer> part) {
    return Optional.of(block(cells, part))
        .filter(block -> part.size() * EdgeCells.AREA >= LEAST_FILL * block.area());
  }

  /** The smallest rectangle around cells, lying as their bars stand. */
  private static Block block(EdgeCells cells, List<Integer> part) {
    List<Integer> ends = ends(part, cells.columns());
    Block upright = block(cells, ends, 0);
    Block outline =
        IntStream.range(-45, 45)
            .mapToObj(degrees -> block(cells, ends, Math.toRadians(degrees)))
            .filter(tilted -> tilted.area() < TILTED * upright.area())
            .min(Comparator.comparingDouble(Block::area))
            .orElse(upright);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int cell : part) {
      xx += cells.xx()[cell];
      yy += cells.yy()[cell];
      xy += cells.xy()[cell];
    }
    boolean coherent = Math.hypot(xx - yy, 2 * xy) >= COHERENT * (xx + yy);
    double steepest = Math.atan2(2 * xy, xx - yy) / 2;
    boolean lies =
        coherent
            ? Math.abs(Math.cos(steepest - outline.angle())) >= Math.sqrt(0.5)
            : outline.width() >= outline.height();
    return lies ? outline : outline.turned();
  }

  /** The first and the last cell of each row: no other is a corner. Cells come in reading order. */
  private static List<Integer> ends(List<Integer> part, int columns) {
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < part.size(); i++) {
      boolean first = i == 0 || part.get(i - 1) / columns != part.get(i) / columns;
      boolean last = i == part.size() - 1 || part.get(i + 1) / columns != part.get(i) / columns;
      if (first || last) {
        ends.add(part.get(i));
      }
    }
    return ends;
  }

  private static Block block(EdgeCells cells, List<Integer> part, double angle) {
    double cosine = Math.cos(angle);
    double sine = Math.sin(angle);
    double[] along = {1e9, -1e9};
    double[] across = {1e9, -1e9};
    for (int cell : part) {
      double x = (cell % cells.columns() + 0.5) * EdgeCells.CELL;
      double y = (cell / cells.columns() + 0.5) * EdgeCells.CELL;
      widen(along, x * cosine + y * sine);
      widen(across, y * cosine - x * sine);
    }
    double a = (along[0] + along[1]) / 2;
    double b = (across[0] + across[1]) / 2;
    return new Block(
        a * cosine - b * sine,
        a * sine + b * cosine,
        along[1] - along[0] + EdgeCells.CELL,
        across[1] - across[0] + EdgeCells.CELL,
        angle);
  }

  private static void widen(double[] range, double value) {
    range[0] = Math.min(range[0], value);
    range[1] = Math.max(range[1], value);
  }
}
