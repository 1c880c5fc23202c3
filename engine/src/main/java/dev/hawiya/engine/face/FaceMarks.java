package dev.hawiya.engine.face;

import dev.hawiya.core.face.Landmarks;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.engine.model.Network;
import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** The landmarks of a face in its box, with {@code face-landmarks/points-68}. */
final class FaceMarks {
  private final Network network;
  private final int side;
  private final float deviation;

  FaceMarks(Network network) {
    this.network = network;
    this.side = (int) network.card().number("input.height");
    this.deviation = (float) network.card().number("input.std");
  }

  /** The 68 points in pixels. */
  List<Point> of(Mat rgb, LaidFace face) {
    Affine map = Affine.laying(face.centre(), face.width(), face.height(), face.turn(), side);
    Mat crop = Warp.of(rgb, map, side, side);
    Mat grey = new Mat();
    try {
      Imgproc.cvtColor(crop, grey, Imgproc.COLOR_RGB2GRAY);
      byte[] pixels = new byte[side * side];
      grey.get(0, 0, pixels);
      float[] samples = new float[pixels.length];
      for (int i = 0; i < samples.length; i++) {
        samples[i] = (pixels[i] & 0xFF) / deviation;
      }
      float[] places = network.run(samples, 1, 1, side, side).get("output").values();
      return placed(places, map.inverse());
    } finally {
      crop.release();
      grey.release();
    }
  }

  private List<Point> placed(float[] places, Affine back) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < Landmarks.COUNT; i++) {
      points.add(back.apply(new Point(places[2 * i] * side, places[2 * i + 1] * side)));
    }
    return points;
  }
}
