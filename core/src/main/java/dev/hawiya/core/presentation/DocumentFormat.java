package dev.hawiya.core.presentation;

import java.util.Locale;

/** What lay before the camera. */
public enum DocumentFormat {
  /** No check of the format fails, and all of them said something. */
  ORIGINAL,
  /** A copy in black and white. */
  COPY,
  /** A display. */
  SCREEN,
  /** A print in halftone. */
  PRINT,
  /** No camera at all: a file that was drawn or rendered. */
  DIGITAL,
  /** Not enough to tell. */
  UNKNOWN;

  /** The documented word: {@code original}, {@code copy} ... */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
