package dev.hawiya.engine.barcode;

import java.util.List;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * How steep the edges of a page are in each cell of 8 x 8 pixels, and which way they lie: the mean
 * structure tensor, of the page at half its size so that the grain of a photo weighs less.
 */
record EdgeCells(int columns, int rows, float[] xx, float[] yy, float[] xy) {
  /** Pixels of the page a cell, along either side: two thirds of a millimetre. */
  static final int CELL = 8;

  static final int AREA = CELL * CELL;

  /** The cells of a page in grey; what is left over at its right and lower edge is left out. */
  static EdgeCells of(Mat grey) {
    int columns = grey.cols() / CELL;
    int rows = grey.rows() / CELL;
    Mat whole = grey.submat(0, rows * CELL, 0, columns * CELL);
    Mat half = new Mat();
    Mat dx = new Mat();
    Mat dy = new Mat();
    Mat product = new Mat();
    Mat mean = new Mat();
    try {
      Imgproc.resize(whole, half, new Size(), 0.5, 0.5, Imgproc.INTER_AREA);
      Imgproc.Sobel(half, dx, CvType.CV_32F, 1, 0, 1);
      Imgproc.Sobel(half, dy, CvType.CV_32F, 0, 1, 1);
      float[][] planes = new float[3][columns * rows];
      for (int i = 0; i < planes.length; i++) {
        Core.multiply(i == 1 ? dy : dx, i == 0 ? dx : dy, product);
        Imgproc.resize(product, mean, new Size(columns, rows), 0, 0, Imgproc.INTER_AREA);
        mean.get(0, 0, planes[i]);
      }
      return new EdgeCells(columns, rows, planes[0], planes[1], planes[2]);
    } finally {
      List.of(whole, half, dx, dy, product, mean).forEach(Mat::release);
    }
  }

  /** Mean squared steepness in grey levels a pixel of the halved page. */
  float[] energy() {
    float[] energy = new float[xx.length];
    for (int i = 0; i < energy.length; i++) {
      energy[i] = xx[i] + yy[i];
    }
    return energy;
  }
}
