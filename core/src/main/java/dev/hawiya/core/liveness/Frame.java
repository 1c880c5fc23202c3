package dev.hawiya.core.liveness;

import dev.hawiya.core.face.Face;
import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.Raster;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One picture of a burst with what was seen in it.
 *
 * @param faces largest first
 * @param passive score of a {@link PassiveScorer} for the largest face; empty where there is none
 */
public record Frame(Raster raster, List<FaceSample> faces, OptionalDouble passive) {
  /** Judges by looks alone whether a face stood before the camera itself. */
  @FunctionalInterface
  public interface PassiveScorer {
    /** 0..1, high for a live face; a model's score, not a probability. */
    double score(Raster picture, Face face);
  }

  /** Bytes of an encoded frame, at most. */
  public static final int LARGEST = 500 * 1024;

  private static final Comparator<Frame> FITNESS =
      Comparator.comparingLong(Frame::issues).reversed().thenComparingDouble(Frame::sharpness);

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

  /**
   * Which frame's face is fittest to be compared: the one that least stands against, then the
   * sharpest, as a burst's faces are alike in all else. The first where none shows a face.
   *
   * @param burst at least one frame
   */
  public static int fittest(List<Frame> burst) {
    int best = 0;
    for (int i = 1; i < burst.size(); i++) {
      if (FITNESS.compare(burst.get(i), burst.get(best)) > 0) {
        best = i;
      }
    }
    return best;
  }

  private static long issues(Frame frame) {
    return frame.faces().isEmpty()
        ? Long.MAX_VALUE
        : frame.faces().get(0).quality().issues().size()
            + (FaceSample.crowded(frame.faces()) ? 1 : 0);
  }

  private static double sharpness(Frame frame) {
    return frame.faces().stream().limit(1).mapToDouble(f -> f.quality().sharpness()).sum();
  }
}
