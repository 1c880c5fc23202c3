package dev.hawiya.core.face;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Finds faces in a picture, of any size and turned by any angle. */
public interface FaceDetector {
  /** The faces, largest first; none where there is none. */
  List<Face> detect(Raster picture);

  /**
   * Those that a first look shows both in the picture and in its mirror image, upright and neither
   * tiny nor cut off, the largest first. Their score is the lesser of the two.
   */
  List<Face> prominent(Raster picture);
}
