package dev.hawiya.engine.page;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.Script;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * Finds lines on any page, and their scripts, with the network {@code text-detector/page-lines}: it
 * looks at six pixels a millimetre, half of what a rectified page has.
 */
public final class PageLineDetector implements TextDetector {
  private static final int SHRINK = 2;
  private static final int CELL_WIDTH = 4;
  private static final int CELL_HEIGHT = 2;

  /** The network's sides are multiples of this. */
  private static final int STEP = 32;

  /** What is longer than so many heights is a line, or dots and dashes. */
  private static final double SHORT = 4;

  private final Network network;
  private final LineCores cores;
  private final LineCores.Growth ofLatin;
  private final LineCores.Growth ofArabic;

  public PageLineDetector(Network network) {
    this.network = network;
    this.cores = new LineCores(network.card(), CELL_WIDTH, CELL_HEIGHT);
    this.ofLatin = LineCores.Growth.of(network.card(), "growth.latin");
    this.ofArabic = LineCores.Growth.of(network.card(), "growth.arabic");
  }

  @Override
  public List<TextRegion> detect(Page page) {
    return inOrder(seen(page).regions("thresholds"));
  }

  @Override
  public List<TextRegion> suspect(Page page) {
    Seen seen = seen(page);
    List<TextRegion> plain = seen.regions("thresholds");
    List<TextRegion> all = new ArrayList<>(plain);
    seen.regions("faint").stream()
        .filter(faint -> seen.isShort(faint.box()))
        .filter(faint -> plain.stream().noneMatch(region -> region.box().overlap(faint.box()) > 0))
        .forEach(all::add);
    return inOrder(all);
  }

  private static List<TextRegion> inOrder(List<TextRegion> regions) {
    regions.sort(Comparator.comparingDouble(r -> r.box().y0()));
    return regions;
  }

  private Seen seen(Page page) {
    int width = Math.max(1, page.raster().width() / SHRINK);
    int height = Math.max(1, page.raster().height() / SHRINK);
    float[] samples = samples(page, width, height);
    float[] planes = network.run(samples, 1, 1, steps(height), steps(width)).get("lines").values();
    return new Seen(planes, width, height);
  }

  /** What the network says of a page of so many pixels. */
  private final class Seen {
    private final float[] text;
    private final float[] script;
    private final int width;
    private final int height;
    private final int columns;
    private final int rows;

    Seen(float[] planes, int width, int height) {
      this.width = width;
      this.height = height;
      this.columns = steps(width) / CELL_WIDTH;
      this.rows = steps(height) / CELL_HEIGHT;
      this.text = Arrays.copyOf(planes, rows * columns);
      this.script = Arrays.copyOfRange(planes, rows * columns, 2 * rows * columns);
    }

    boolean isShort(Box box) {
      return box.width() * width < SHORT * box.height() * height;
    }

    /**
     * @param limits where the network's card says from which values lines count
     */
    List<TextRegion> regions(String limits) {
      double least = network.card().number("thresholds.arabic");
      List<TextRegion> regions = new ArrayList<>();
      for (LineCores.Core core : cores.in(text, rows, columns, limits)) {
        boolean arabic = LineCores.mean(script, core.cells()) > least;
        Box line = cores.line(core, arabic ? ofArabic : ofLatin, rows, columns);
        Box box = unpadded(line, (double) steps(width) / width, (double) steps(height) / height);
        regions.add(new TextRegion(box, core.score(), arabic ? Script.ARABIC : Script.LATIN));
      }
      return regions;
    }
  }

  private static int steps(int pixels) {
    return (pixels + STEP - 1) / STEP * STEP;
  }

  /** A box of the padded picture, 0..1 of the page. */
  private static Box unpadded(Box box, double across, double down) {
    return new Box(box.x0() * across, box.y0() * down, box.x1() * across, box.y1() * down)
        .grown(0, 0);
  }

  /** Grey levels of the page, its last pixels repeated to the right and below. */
  private static float[] samples(Page page, int width, int height) {
    Mat rgb = OpenCv.matrix(page.raster());
    Mat grey = new Mat();
    Mat small = new Mat();
    Mat padded = new Mat();
    try {
      Imgproc.cvtColor(rgb, grey, Imgproc.COLOR_RGB2GRAY);
      Imgproc.resize(grey, small, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
      int right = steps(width) - width;
      int below = steps(height) - height;
      Core.copyMakeBorder(small, padded, 0, below, 0, right, Core.BORDER_REPLICATE);
      byte[] pixels = new byte[padded.cols() * padded.rows()];
      padded.get(0, 0, pixels);
      float[] samples = new float[pixels.length];
      for (int i = 0; i < pixels.length; i++) {
        samples[i] = pixels[i] & 0xFF;
      }
      return samples;
    } finally {
      List.of(rgb, grey, small, padded).forEach(Mat::release);
    }
  }
}
