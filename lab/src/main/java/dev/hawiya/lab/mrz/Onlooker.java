package dev.hawiya.lab.mrz;

import dev.hawiya.core.image.Raster;

/** Sees each picture that was read as it lies, with what was read. */
@FunctionalInterface
public interface Onlooker {
  Onlooker NONE = (photo, reading) -> {};

  void saw(Raster photo, ZoneReading reading);
}
