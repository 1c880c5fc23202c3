package dev.hawiya.lab.liveness;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.specimen.burst.Burst;
import java.util.ArrayList;
import java.util.List;

/** Sees bursts as the server would: decoded, faces read, judged. */
final class BurstEyes implements AutoCloseable {
  private final FaceEngine engine = FaceEngine.open();
  private final LivenessJudge judge = new LivenessJudge(LivenessThresholds.DEFAULT);

  /** The judgement and how long it took beside finding and embedding the faces. */
  BurstSeen see(Burst burst) {
    List<Frame> frames = new ArrayList<>();
    long scoring = 0;
    for (byte[] jpeg : burst.frames()) {
      Frame frame = frame(jpeg);
      long start = System.nanoTime();
      frame.faces().stream()
          .limit(1)
          .forEach(f -> engine.passive().score(frame.raster(), f.face()));
      scoring += System.nanoTime() - start;
      frames.add(frame);
    }
    long start = System.nanoTime();
    var result = judge.judge(frames);
    return new BurstSeen(burst.kind(), result, scoring + System.nanoTime() - start);
  }

  private Frame frame(byte[] jpeg) {
    try {
      return engine.frame(jpeg);
    } catch (InputRejected e) {
      throw new IllegalStateException("a drawn frame was refused", e);
    }
  }

  @Override
  public void close() {
    engine.close();
  }
}
