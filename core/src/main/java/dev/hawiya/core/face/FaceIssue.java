package dev.hawiya.core.face;

/** Why a picture of a face cannot be relied on, or not fully. */
public enum FaceIssue {
  NO_FACE("there is no face in the picture: take one that shows the face from the front"),
  SEVERAL_FACES("there are several faces in the picture: send one with a single face"),
  FACE_TOO_SMALL("the face is too small: come closer, or send the picture in full size"),
  FACE_BLURRED("the face is blurred: hold still and clean the lens"),
  FACE_TURNED("the face is turned away: look straight into the camera"),
  FACE_TOO_DARK("the face is too dark: turn towards the light"),
  FACE_TOO_BRIGHT("the face is too bright: keep out of direct light"),
  EYES_CLOSED("the eyes are closed: keep them open");

  private final String advice;

  FaceIssue(String advice) {
    this.advice = advice;
  }

  /** Whether nothing can be decided: what is compared may not be the person's face. */
  public boolean preventsDecision() {
    return this == NO_FACE || this == SEVERAL_FACES || this == FACE_TOO_SMALL;
  }

  /** A sentence that tells the person what to do. */
  public String advice() {
    return advice;
  }
}
