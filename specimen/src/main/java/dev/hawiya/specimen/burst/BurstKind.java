package dev.hawiya.specimen.burst;

/** What a burst is of. */
public enum BurstKind {
  /** A person who breathes, blinks and holds the camera in the hand. */
  LIVE,
  /** One frame three times. */
  STILL,
  /**
   * One frame, and two copies of it: shifted, scaled, turned, sharpened, brightened, recompressed.
   */
  COPY,
  /** A still photo moved as by a hand: each frame the whole picture through another homography. */
  HAND,
  /** A halftone print, a little bent, held before a wall. */
  PRINT,
  /** A live burst replayed on a display. */
  SCREEN,
  /** Live frames of two people. */
  SWAP;

  public boolean attack() {
    return this != LIVE;
  }
}
