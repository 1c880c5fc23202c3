package dev.hawiya.core.liveness;

import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.Raster;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One picture of a burst with what was seen in it.
 *
 * @param faces largest first
 * @param passive score of a {@link PassiveScorer} for the largest face; empty where there is none
 */
public record Frame(Raster raster, List<FaceSample> faces, OptionalDouble passive) {
  /** Bytes of an encoded frame, at most. */
  public static final int LARGEST = 500 * 1024;

  public Frame {
    faces = List.copyOf(faces);
  }

  /** Looks at a picture. */
  public static Frame of(Raster raster, FaceReader reader, PassiveScorer scorer) {
    List<FaceSample> faces = reader.read(raster);
    OptionalDouble passive =
        faces.stream().limit(1).mapToDouble(f -> scorer.score(raster, f.face())).findFirst();
    return new Frame(raster, faces, passive);
  }
}
