package dev.hawiya.engine.face;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.Frame.PassiveScorer;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.engine.model.Network;
import dev.hawiya.engine.model.Tensors;
import org.opencv.core.Mat;

/** The score of {@code face-liveness/passive-128}: a face with what surrounds it. */
public final class PassiveLiveness implements PassiveScorer {
  private final Network network;
  private final int side;
  private final double reach;

  public PassiveLiveness(Network network) {
    this.network = network;
    this.side = (int) network.card().number("input.height");
    this.reach = network.card().number("input.reach");
  }

  @Override
  public double score(Raster picture, Face face) {
    Affine map = around(face.box(), picture.width(), picture.height());
    Mat rgb = OpenCv.matrix(picture);
    Mat crop = Warp.of(rgb, map, side, side);
    try {
      float[] samples = Tensors.planes(crop, network.card());
      return first(network.run(samples, 1, 3, side, side).get("output").values());
    } finally {
      rgb.release();
      crop.release();
    }
  }

  /** The widened box, smaller where the picture is, and moved to lie inside it. */
  private Affine around(Box box, int width, int height) {
    double w = box.width() * width;
    double h = box.height() * height;
    double k = Math.min(reach, Math.min(width / w, height / h));
    double x = within(box.centreX() * width, k * w, width);
    double y = within(box.centreY() * height, k * h, height);
    return Affine.laying(new Point(x, y), k * w, k * h, 0, side);
  }

  private static double within(double centre, double length, double whole) {
    return Math.max(length / 2, Math.min(whole - length / 2, centre));
  }

  private static double first(float[] logits) {
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit - logits[0]);
    }
    return 1 / sum;
  }
}
