package dev.hawiya.core.face;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Finds faces in a picture, of any size and turned by any angle. */
public interface FaceDetector {
  /** The faces, largest first; none where there is none. */
  List<Face> detect(Raster picture);
}
