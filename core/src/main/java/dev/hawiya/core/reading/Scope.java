package dev.hawiya.core.reading;

/** How much is found out about documents. */
public enum Scope {
  /** What they say. */
  CONTENT,
  /**
   * Also whether genuine documents lay before the camera, {@link
   * dev.hawiya.core.presentation.PresentationReport}: some 40 ms more a megapixel and document.
   */
  PRESENTATION
}
