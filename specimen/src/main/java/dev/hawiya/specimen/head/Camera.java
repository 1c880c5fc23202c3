package dev.hawiya.specimen.head;

/**
 * A pinhole camera that looks along -z.
 *
 * @param place where it stands and how it is turned
 * @param focal length in pixels
 */
public record Camera(Pose place, double focal, int width, int height) {
  /** Into {@code out}: x and y in pixels and the distance. */
  void project(double[] turn, float[] xyz, int at, float[] out) {
    double x = xyz[at] - place.x();
    double y = xyz[at + 1] - place.y();
    double z = xyz[at + 2] - place.z();
    double u = turn[0] * x + turn[3] * y + turn[6] * z;
    double v = turn[1] * x + turn[4] * y + turn[7] * z;
    double w = -(turn[2] * x + turn[5] * y + turn[8] * z);
    out[0] = (float) (width / 2.0 + focal * u / w);
    out[1] = (float) (height / 2.0 - focal * v / w);
    out[2] = (float) w;
  }

  /** Into {@code out}: where the ray through a pixel meets the plane z = {@code out[2]}. */
  void meet(double[] turn, double px, double py, double[] out) {
    double u = (px - width / 2.0) / focal;
    double v = (height / 2.0 - py) / focal;
    double dx = turn[0] * u + turn[1] * v - turn[2];
    double dy = turn[3] * u + turn[4] * v - turn[5];
    double dz = turn[6] * u + turn[7] * v - turn[8];
    double t = (out[2] - place.z()) / dz;
    out[0] = place.x() + t * dx;
    out[1] = place.y() + t * dy;
  }
}
