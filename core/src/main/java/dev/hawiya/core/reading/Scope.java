package dev.hawiya.core.reading;

/** What is found out about a picture. */
public enum Scope {
  /** What documents say; of a picture without one, what its number plates do. */
  CONTENT,
  /**
   * Also whether genuine documents lay before the camera, {@link
   * dev.hawiya.core.presentation.PresentationReport}: some 40 ms more a megapixel and document.
   */
  PRESENTATION,
  /** Nothing of documents: what the number plates of vehicles say. */
  PLATES
}
