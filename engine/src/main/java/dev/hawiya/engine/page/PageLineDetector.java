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
    int width = steps(page.raster().width());
    int height = steps(page.raster().height());
    float[] planes =
        network.run(grey(page, width, height), 1, 1, height, width).get("lines").values();
    int rows = height / CELL_HEIGHT;
    int columns = width / CELL_WIDTH;
    float[] script = Arrays.copyOfRange(planes, rows * columns, 2 * rows * columns);
    double least = network.card().number("thresholds.arabic");
    List<TextRegion> regions = new ArrayList<>();
    for (LineCores.Core core : cores.in(Arrays.copyOf(planes, rows * columns), rows, columns)) {
      boolean arabic = LineCores.mean(script, core.cells()) > least;
      Box line = cores.line(core, arabic ? ofArabic : ofLatin, rows, columns);
      regions.add(new TextRegion(line, core.score(), arabic ? Script.ARABIC : Script.LATIN));
    }
    regions.sort(Comparator.comparingDouble(r -> r.box().y0()));
    return regions;
  }

  private static int steps(int pixels) {
    return Math.max(1, Math.round(pixels / (float) (SHRINK * STEP))) * STEP;
  }

  private static float[] grey(Page page, int width, int height) {
    Mat rgb = OpenCv.matrix(page.raster());
    Mat small = new Mat();
    Mat grey = new Mat();
    try {
      Imgproc.resize(rgb, small, new Size(width, height), 0, 0, Imgproc.INTER_AREA);
      Imgproc.cvtColor(small, grey, Imgproc.COLOR_RGB2GRAY);
      byte[] pixels = new byte[width * height];
      grey.get(0, 0, pixels);
      float[] samples = new float[pixels.length];
      for (int i = 0; i < pixels.length; i++) {
        samples[i] = pixels[i] & 0xFF;
      }
      return samples;
    } finally {
      rgb.release();
      small.release();
      grey.release();
    }
  }
}
