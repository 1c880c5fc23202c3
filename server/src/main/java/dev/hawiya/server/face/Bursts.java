package dev.hawiya.server.face;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.server.verification.Gate;
import java.util.ArrayList;
import java.util.List;

/**
 * Judges bursts. Each has one turn of the gate for its frames and their judgement together, so that
 * none is refused halfway, and no more bursts' pixels are held than are worked on.
 */
public final class Bursts {
  private static final List<String> NAMES = List.of("first", "second", "third");

  private final FrameReadings readings;
  private final Gate gate;
  private final LivenessJudge judge;

  public Bursts(FrameReadings readings, Gate gate, LivenessThresholds thresholds) {
    this.readings = readings;
    this.gate = gate;
    this.judge = new LivenessJudge(thresholds);
  }

  /** What a frame is called in messages, from 0. */
  public static String name(int index) {
    return "the " + NAMES.get(index) + " frame";
  }

  /**
   * Judges three encoded frames.
   *
   * @throws InputRejected where one cannot be read at all; the message says which
   */
  JudgedBurst judge(List<byte[]> images) throws InputRejected {
    return gate.pass(() -> inTurn(images));
  }

  private JudgedBurst inTurn(List<byte[]> images) throws InputRejected {
    List<Frame> frames = new ArrayList<>();
    for (byte[] image : images) {
      frames.add(frame(name(frames.size()), image));
    }
    int fittest = Frame.fittest(frames);
    return new JudgedBurst(
        judge.judge(frames),
        fittest,
        new FacePicture(FacePicture.Kind.PHOTO, frames.get(fittest).faces()));
  }

  private Frame frame(String name, byte[] image) throws InputRejected {
    try {
      return readings.frame(image);
    } catch (InputRejected e) {
      throw new InputRejected(e.reason(), name + ": " + e.getMessage());
    }
  }
}
