package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.image.Raster;

/** Judges by looks alone whether a face stood before the camera itself. */
@FunctionalInterface
public interface PassiveScorer {
  /** 0..1, high for a live face; a model's score, not a probability. */
  double score(Raster picture, Face face);
}
