package dev.hawiya.core.reading;

/** Keeps what each stage of a reading made, for people who want to see why. */
@FunctionalInterface
public interface Trace {
  Trace NONE = (stage, made) -> {};

  /** Keeps what a stage made: a raster, a page, regions, lines or fields. */
  void keep(String stage, Object made);
}
