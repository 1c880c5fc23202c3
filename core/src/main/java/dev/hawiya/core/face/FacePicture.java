package dev.hawiya.core.face;

import java.util.List;

/**
 * The faces of one picture of a comparison.
 *
 * @param faces largest first
 */
public record FacePicture(Kind kind, List<FaceSample> faces) {
  /** What the picture is, which decides what its likeness means. */
  public enum Kind {
    /** A photo of the person. */
    PHOTO,
    /** A document, of which the portrait is meant: the largest face, beside its ghost images. */
    DOCUMENT
  }

  public FacePicture {
    faces = List.copyOf(faces);
  }
}
