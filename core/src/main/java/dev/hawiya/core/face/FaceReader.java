package dev.hawiya.core.face;

import dev.hawiya.core.image.Raster;
import java.util.List;

/** Reads the faces of a picture: found, set upright, judged and turned into embeddings. */
public final class FaceReader {
  /** Faces of a picture that are read, the largest first: more are a crowd. */
  private static final int MOST = 8;

  private final FaceDetector detector;
  private final FaceEmbedder embedder;

  public FaceReader(FaceDetector detector, FaceEmbedder embedder) {
    this.detector = detector;
    this.embedder = embedder;
  }

  /** The faces of a picture, largest first. */
  public List<FaceSample> read(Raster picture) {
    return detector.detect(picture).stream().limit(MOST).map(f -> sample(picture, f)).toList();
  }

  private FaceSample sample(Raster picture, Face face) {
    Raster chip = embedder.align(picture, face);
    return new FaceSample(face, FaceQuality.of(picture, face, chip), embedder.embed(chip));
  }
}
