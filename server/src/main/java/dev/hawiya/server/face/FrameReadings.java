package dev.hawiya.server.face;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.Frame;

/** Looks at frames of bursts for callers. */
@FunctionalInterface
public interface FrameReadings {
  /**
   * Finds the faces of one encoded frame, and scores the looks of the largest.
   *
   * @throws InputRejected where it cannot be read at all
   */
  Frame frame(byte[] image) throws InputRejected;
}
