package dev.hawiya.core.plate;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Finds number plates in photos. Thread-safe. */
public interface PlateDetector {
  /** The plates of a photo, surest first; none overlap. */
  List<FoundPlate> detect(Raster photo);

  /**
   * The plates of a photo that was taken with the camera turned by a quarter or a half, surest
   * first; none by a detector that knows upright ones only.
   */
  default List<FoundPlate> detectTurned(Raster photo) {
    return List.of();
  }
}
