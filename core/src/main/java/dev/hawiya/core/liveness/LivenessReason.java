package dev.hawiya.core.liveness;

/** Why three frames are not taken for a living person's. */
public enum LivenessReason {
  TOO_FEW_FRAMES("send three frames taken within half a second"),
  NO_FACE("a frame shows no face: keep the face in the picture"),
  SEVERAL_FACES("a frame shows several faces: be alone in the picture"),
  FACE_TOO_SMALL("the face is too small: come closer, or send the frames in full size"),
  POOR_QUALITY(
      "the face is blurred, turned away, too dark or too bright: hold still in good light"),
  SAME_FRAME("two of the frames are one picture: take each anew"),
  COPIED_FRAME("the frames are altered copies of one picture: take each anew"),
  DIFFERENT_PEOPLE("the frames do not show one person: stay before the camera"),
  PLANAR_MOTION("the frames move like a flat picture: show the face itself, not a photo of it"),
  NO_MOTION("nothing moves enough to tell a face from a photo: turn the head a little"),
  SPOOF_SUSPECTED("the picture looks like one of a print, a mask or a display"),
  SCREEN_SEEN("a fine regular pattern or a frame shows, as of a display or a print");

  private final String advice;

  LivenessReason(String advice) {
    this.advice = advice;
  }

  /** A sentence that tells the person what to do, or what was seen. */
  public String advice() {
    return advice;
  }
}
