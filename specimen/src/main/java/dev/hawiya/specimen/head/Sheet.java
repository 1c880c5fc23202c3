package dev.hawiya.specimen.head;

/**
 * A flat or a little bent rectangle in front of a camera: a print or a display.
 *
 * @param bend how far its sides come forward where its middle is at 0, half widths of a head
 */
public record Sheet(Pose pose, double halfWidth, double halfHeight, double bend) {
  private static final int STEPS = 4;

  /** A camera and a sheet, ready to be asked for many pixels. */
  public final class View {
    private final Camera camera;
    private final double[] eye = new double[3];
    private final double[] axes;

    private View(Camera camera) {
      this.camera = camera;
      double[] of = pose.rotation();
      double[] at = camera.place().rotation();
      axes = new double[9];
      double[] from = {
        camera.place().x() - pose.x(), camera.place().y() - pose.y(), camera.place().z() - pose.z()
      };
      for (int i = 0; i < 3; i++) {
        for (int k = 0; k < 3; k++) {
          eye[i] += of[3 * k + i] * from[k];
          for (int j = 0; j < 3; j++) {
            axes[3 * i + j] += of[3 * k + i] * at[3 * k + j];
          }
        }
      }
    }

    /** Into {@code out}: where a pixel's ray meets the sheet, -1..1 across and, up, -1..1. */
    public void meet(double px, double py, double[] out) {
      double u = (px - camera.width() / 2.0) / camera.focal();
      double v = (camera.height() / 2.0 - py) / camera.focal();
      double dx = axes[0] * u + axes[1] * v - axes[2];
      double dy = axes[3] * u + axes[4] * v - axes[5];
      double dz = axes[6] * u + axes[7] * v - axes[8];
      double t = -eye[2] / dz;
      for (int i = 0; i < STEPS && bend != 0; i++) {
        double across = Math.max(-1.5, Math.min(1.5, (eye[0] + t * dx) / halfWidth));
        t = (bend * across * across - eye[2]) / dz;
      }
      out[0] = (eye[0] + t * dx) / halfWidth;
      out[1] = (eye[1] + t * dy) / halfHeight;
    }
  }

  public View from(Camera camera) {
    return new View(camera);
  }
}
