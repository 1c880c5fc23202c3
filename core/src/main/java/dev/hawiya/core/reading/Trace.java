package dev.hawiya.core.reading;

/** Keeps what each stage of a reading made, for people who want to see why. */
@FunctionalInterface
public interface Trace {
  Trace NONE = (stage, made) -> {};

  /** The stage of each photo or page as a raster, in the order of the file. */
  String PHOTO = "photo";

  /** The stage of where a card seems to be in a photo, where it came to that; optional. */
  String LOCALIZATION = "localization";

  /** The stage of the plates of a photo, where they were looked for, the clearest first. */
  String PLATES = "plates";

  /** The stage of what was read in a photo, before presentations are assessed. */
  String DOCUMENTS = "documents";

  /** The stage of each document's presentation, in the order of the documents. */
  String PRESENTATION = "presentation";

  /** The last stage of a file: its readings, the surest first. */
  String READINGS = "readings";

  /** Keeps what a stage made: a raster, a page, regions, lines or fields. */
  void keep(String stage, Object made);
}
