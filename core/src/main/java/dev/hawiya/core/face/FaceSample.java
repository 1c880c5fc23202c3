package dev.hawiya.core.face;

import java.util.List;

/** A face of a picture with all that is known of it. */
public record FaceSample(Face face, FaceQuality quality, Embedding embedding) {
  /** A second face of a photo this large, by area, is somebody beside the person. */
  private static final double BESIDE = 0.4;

  /**
   * Whether somebody stands beside the person of a photo.
   *
   * @param faces of it, largest first
   */
  public static boolean crowded(List<FaceSample> faces) {
    return faces.size() > 1
        && faces.get(1).face().box().area() > BESIDE * faces.get(0).face().box().area();
  }
}
