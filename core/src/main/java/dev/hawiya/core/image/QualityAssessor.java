package dev.hawiya.core.image;

/** Judges how well a raster can be read. */
public interface QualityAssessor {
  Quality assess(Raster raster);
}
