package dev.hawiya.specimen.head;

/**
 * How something is turned (degrees) and moved (half widths of a head): to the side, up, in the
 * picture's plane; right, up, towards the viewer.
 */
public record Pose(double yaw, double pitch, double roll, double x, double y, double z) {
  public static final Pose REST = new Pose(0, 0, 0, 0, 0, 0);

  public Pose plus(Pose other) {
    return new Pose(
        yaw + other.yaw,
        pitch + other.pitch,
        roll + other.roll,
        x + other.x,
        y + other.y,
        z + other.z);
  }

  /** A share of the turn and movement. */
  public Pose times(double k) {
    return new Pose(yaw * k, pitch * k, roll * k, x * k, y * k, z * k);
  }

  /** The rotation, row by row. */
  double[] rotation() {
    double a = Math.toRadians(yaw);
    double b = Math.toRadians(-pitch);
    double c = Math.toRadians(roll);
    double ca = Math.cos(a);
    double sa = Math.sin(a);
    double cb = Math.cos(b);
    double sb = Math.sin(b);
    double cc = Math.cos(c);
    double sc = Math.sin(c);
    return new double[] {
      cc * ca - sc * sb * sa,
      -sc * cb,
      cc * sa + sc * sb * ca,
      sc * ca + cc * sb * sa,
      cc * cb,
      sc * sa - cc * sb * ca,
      -cb * sa,
      sb,
      cb * ca
    };
  }
}
