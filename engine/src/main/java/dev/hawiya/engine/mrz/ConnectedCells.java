package dev.hawiya.engine.mrz;

import java.util.ArrayList;
import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Scalar;
import org.opencv.imgproc.Imgproc;

/** Cells of a plane that hang together. */
final class ConnectedCells {
  private ConnectedCells() {}

  /**
   * The indices of the cells of each part.
   *
   * @param plane values, rows first
   * @param above cells of a greater value count
   * @param least cells a part has
   */
  static List<List<Integer>> of(float[] plane, int columns, double above, int least) {
    Mat values = new Mat(plane.length / columns, columns, CvType.CV_32F);
    Mat inside = new Mat();
    Mat labels = new Mat();
    try {
      values.put(0, 0, plane);
      Core.compare(values, new Scalar(above), inside, Core.CMP_GT);
      int count = Imgproc.connectedComponents(inside, labels, 4);
      int[] label = new int[plane.length];
      labels.get(0, 0, label);
      List<List<Integer>> parts = new ArrayList<>();
      for (int i = 1; i < count; i++) {
        parts.add(new ArrayList<>());
      }
      for (int cell = 0; cell < label.length; cell++) {
        if (label[cell] > 0) {
          parts.get(label[cell] - 1).add(cell);
        }
      }
      parts.removeIf(p -> p.size() < least);
      return parts;
    } finally {
      List.of(values, inside, labels).forEach(Mat::release);
    }
  }
}
