package dev.hawiya.specimen.attack;

import java.util.Locale;

/** What is done to a document before, or after, it is photographed. */
public enum Attack {
  /** Shown on a display. */
  SCREEN,
  /** Printed in colour on paper, in halftone dots. */
  PRINT,
  /** Copied in black and white. */
  COPY,
  /** A file as it was drawn, never before a camera. */
  DIGITAL,
  /** Another person's portrait laid over in the photo of a genuine document. */
  PORTRAIT,
  /** Values overwritten in the photo of a genuine document. */
  TEXT;

  /** As {@code truth.jsonl} and the command line name it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
