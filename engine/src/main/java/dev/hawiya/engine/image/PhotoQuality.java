package dev.hawiya.engine.image;

import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.QualityAssessor;
import dev.hawiya.core.image.Raster;
import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfDouble;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** Measures a photo on a copy of at most 640 pixels a side. */
public final class PhotoQuality implements QualityAssessor {
  private static final int WORKING_SIDE = 640;

  /** Deviation of the Laplacian at which a printed page looks crisp at working size. */
  private static final double CRISP = 30;

  private static final int BURNT = 250;

  /** Mean difference between channels under which a photo counts as greyscale. */
  private static final double COLOURLESS = 2.0;

  @Override
  public Quality assess(Raster raster) {
    Mat rgb = OpenCv.matrix(raster);
    Mat small = new Mat();
    Mat grey = new Mat();
    Mat edges = new Mat();
    MatOfDouble mean = new MatOfDouble();
    MatOfDouble deviation = new MatOfDouble();
    try {
      double scale = Math.min(1, WORKING_SIDE / (double) Math.max(raster.width(), raster.height()));
      Imgproc.resize(rgb, small, new Size(), scale, scale, Imgproc.INTER_AREA);
      Imgproc.cvtColor(small, grey, Imgproc.COLOR_RGB2GRAY);
      Imgproc.Laplacian(grey, edges, CvType.CV_16S);
      Core.meanStdDev(edges, mean, deviation);
      int[] histogram = histogram(grey);
      int total = grey.rows() * grey.cols();
      return new Quality(
          raster.width(),
          raster.height(),
          rounded(Math.min(1, deviation.get(0, 0)[0] / CRISP)),
          rounded(Core.mean(grey).val[0] / 255),
          rounded((percentile(histogram, total, .95) - percentile(histogram, total, .05)) / 255.0),
          rounded(above(histogram, BURNT) / (double) total),
          colourless(small));
    } finally {
      rgb.release();
      small.release();
      grey.release();
      edges.release();
      mean.release();
      deviation.release();
    }
  }

  private static double rounded(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static int[] histogram(Mat grey) {
    byte[] pixels = new byte[grey.rows() * grey.cols()];
    grey.get(0, 0, pixels);
    int[] counts = new int[256];
    for (byte pixel : pixels) {
      counts[pixel & 0xFF]++;
    }
    return counts;
  }

  private static int percentile(int[] histogram, int total, double share) {
    long seen = 0;
    for (int level = 0; level < 256; level++) {
      seen += histogram[level];
      if (seen >= share * total) {
        return level;
      }
    }
    return 255;
  }

  private static long above(int[] histogram, int level) {
    long count = 0;
    for (int i = level; i < 256; i++) {
      count += histogram[i];
    }
    return count;
  }

  private static boolean colourless(Mat rgb) {
    Mat red = new Mat();
    Mat blue = new Mat();
    Mat green = new Mat();
    try {
      Core.extractChannel(rgb, red, 0);
      Core.extractChannel(rgb, green, 1);
      Core.extractChannel(rgb, blue, 2);
      Core.absdiff(red, blue, blue);
      Core.absdiff(red, green, green);
      return Core.mean(blue).val[0] + Core.mean(green).val[0] < COLOURLESS;
    } finally {
      red.release();
      blue.release();
      green.release();
    }
  }
}
