package dev.hawiya.core.reading;

/** Keeps what each stage of a reading made, for people who want to see why. */
@FunctionalInterface
public interface Trace {
  Trace NONE = (stage, made) -> {};

  /** The stage of each photo or page as a raster, in the order of the file. */
  String PHOTO = "photo";

  /** The last stage of a file: its readings, the surest first. */
  String READINGS = "readings";

  /** Keeps what a stage made: a raster, a page, regions, lines or fields. */
  void keep(String stage, Object made);
}
