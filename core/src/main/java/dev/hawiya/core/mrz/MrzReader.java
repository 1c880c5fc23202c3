package dev.hawiya.core.mrz;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Finds the machine-readable zones of a photo and reads their characters. */
public interface MrzReader {
  /** The zones in a photo, wherever and however turned, surest first; empty where there is none. */
  List<SeenMrz> read(Raster photo);

  /** The same with a closer look at every part of the photo, for zones too small to be seen. */
  List<SeenMrz> readSmall(Raster photo);
}
