package dev.hawiya.engine.face;

import dev.hawiya.core.face.FaceDetector;
import dev.hawiya.core.face.FaceEmbedder;
import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.Frame.PassiveScorer;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.model.Network;
import java.util.List;

/** The networks of faces, loaded once and shared by all threads until it is closed. */
public final class FaceEngine implements AutoCloseable {
  private final List<Network> networks;
  private final FaceDetector detector;
  private final FaceReader reader;
  private final PassiveScorer passive;
  private final ImageDecoder frames = new FileDecoder(Limits.FACE);

  private FaceEngine(
      List<Network> networks, FaceDetector detector, FaceEmbedder embedder, PassiveScorer passive) {
    this.networks = networks;
    this.detector = detector;
    this.reader = new FaceReader(detector, embedder);
    this.passive = passive;
  }

  /** Loads the committed networks. */
  public static FaceEngine open() {
    Network detector = Network.open("face-detector/light-320/1");
    Network landmarks = Network.open("face-landmarks/points-68/1");
    Network embedder = Network.open("face-embedder/arcface-112/1");
    Network looks = Network.open("face-liveness/passive-128/1");
    return new FaceEngine(
        List.of(detector, landmarks, embedder, looks),
        new FaceFinder(detector, landmarks),
        new FaceVectors(embedder),
        new PassiveLiveness(looks));
  }

  public FaceDetector detector() {
    return detector;
  }

  public FaceReader reader() {
    return reader;
  }

  /** Judges a single picture of a face. */
  public PassiveScorer passive() {
    return passive;
  }

  /**
   * Looks at an encoded frame of a burst, halved where it is very large; of a file with several
   * pages at the first.
   *
   * @throws InputRejected where it is no picture, or too large for one
   */
  public Frame frame(byte[] encoded) throws InputRejected {
    return Frame.of(SmallFrame.of(frames.decode(encoded).get(0)), reader, passive);
  }

  @Override
  public void close() {
    networks.forEach(Network::close);
  }
}
