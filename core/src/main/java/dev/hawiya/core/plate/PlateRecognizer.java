package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.List;

/** Reads the characters of plates. Thread-safe. */
public interface PlateRecognizer {
  /**
   * What a plate, or one row of it, says: alternatives, best first.
   *
   * @param place its outline in the photo, from its own top left
   */
  List<SeenCharacters> read(Raster photo, Quad place);
}
