package dev.hawiya.engine.page;

import dev.hawiya.core.image.Page;
import dev.hawiya.core.text.TextDetector;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Finds lines on a card with the network {@code text-detector/card-lines}. */
public final class LineDetector implements TextDetector {
  private static final int WIDTH = 512;
  private static final int HEIGHT = 320;
  private static final int CELL = 4;
  private static final int ROWS = HEIGHT / CELL;
  private static final int COLUMNS = WIDTH / CELL;

  private final Network network;
  private final LineCores cores;
  private final LineCores.Growth growth;

  public LineDetector(Network network) {
    this.network = network;
    this.cores = new LineCores(network.card(), CELL, CELL);
    this.growth = LineCores.Growth.of(network.card(), "growth");
  }

  @Override
  public List<TextRegion> detect(Page page) {
    Mat rgb = OpenCv.matrix(page.raster());
    Mat small = new Mat();
    try {
      Imgproc.resize(rgb, small, new Size(WIDTH, HEIGHT), 0, 0, Imgproc.INTER_AREA);
      float[] input = Tensors.planes(small, network.card());
      float[] map = network.run(input, 1, 3, HEIGHT, WIDTH).get("text").values();
      return cores.in(map, ROWS, COLUMNS).stream()
          .map(c -> new TextRegion(cores.line(c, growth, ROWS, COLUMNS), c.score()))
          .sorted(Comparator.comparingDouble(r -> r.box().y0()))
          .toList();
    } finally {
      rgb.release();
      small.release();
    }
  }
}
