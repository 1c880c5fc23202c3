package dev.hawiya.core.mrz;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.List;

/** Finds the machine-readable zones of a photo and reads their characters. */
public interface MrzReader {
  /** The zones in a photo, wherever and however turned, surest first; empty where there is none. */
  List<SeenMrz> read(Raster photo);

  /** The same with more looks, for zones that one look at the whole photo does not show. */
  List<SeenMrz> readClosely(Raster photo);

  /** Places that look like a zone, whether they can be read or not; surest first, 0..1. */
  List<Quad> places(Raster photo);
}
