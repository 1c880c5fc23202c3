package dev.hawiya.engine.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * A trained network with its card. One session for the whole process: ONNX Runtime's sessions are
 * thread-safe, and one thread each leaves the cores to parallel requests.
 */
public final class Network implements AutoCloseable {
  private final ModelCard card;
  private final OrtEnvironment environment;
  private final OrtSession session;
  private final Queue<FloatBuffer> spares = new ConcurrentLinkedQueue<>();

  private Network(ModelCard card, OrtEnvironment environment, OrtSession session) {
    this.card = card;
    this.environment = environment;
    this.session = session;
  }

  /** Opens {@code models/<path>} on the classpath; the weights must have the card's SHA-256. */
  public static Network open(String path) {
    String folder = "/models/" + path;
    try {
      ModelCard card;
      try (InputStream yaml = resource(folder + "/model.yaml")) {
        card = ModelCard.read(folder, yaml);
      }
      byte[] weights;
      try (InputStream file = resource(folder + "/" + card.text("file"))) {
        weights = file.readAllBytes();
      }
      requireDigest(folder, weights, card.text("sha256"));
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        // Without an arena, memory of an unusually wide line is given back after it.
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        return new Network(card, environment, environment.createSession(weights, options));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (OrtException e) {
      throw new IllegalStateException(folder + " cannot be loaded", e);
    }
  }

  public ModelCard card() {
    return card;
  }

  /** Runs the network on one input and answers each output, flattened, with its shape. */
  public Map<String, Output> run(float[] input, long... shape) {
    FloatBuffer buffer = spare(input.length);
    buffer.clear().limit(input.length);
    buffer.put(input).flip();
    try (OnnxTensor tensor = OnnxTensor.createTensor(environment, buffer, shape);
        OrtSession.Result result = session.run(Map.of(card.text("input.name"), tensor))) {
      Map<String, Output> outputs = new HashMap<>();
      for (var entry : result) {
        OnnxTensor value = (OnnxTensor) entry.getValue();
        outputs.put(
            entry.getKey(), new Output(value.getFloatBuffer().array(), value.getInfo().getShape()));
      }
      return outputs;
    } catch (OrtException e) {
      throw new IllegalStateException("the network " + card.text("name") + " failed", e);
    } finally {
      spares.add(buffer);
    }
  }

  /**
   * A buffer outside the heap that is used again and again: one made for every run would stay until
   * the next full collection, and memory would grow with requests.
   */
  private FloatBuffer spare(int size) {
    FloatBuffer spare = spares.poll();
    return spare != null && spare.capacity() >= size
        ? spare
        : ByteBuffer.allocateDirect(size * Float.BYTES)
            .order(ByteOrder.nativeOrder())
            .asFloatBuffer();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a session did not close", e);
    }
  }

  /** One answer: values in row-major order and the shape they have. */
  public record Output(float[] values, long[] shape) {}

  private static InputStream resource(String path) throws IOException {
    InputStream stream = Network.class.getResourceAsStream(path);
    if (stream == null) {
      throw new IOException("the model file " + path + " is not on the classpath");
    }
    return stream;
  }

  private static void requireDigest(String folder, byte[] weights, String expected) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(weights);
      if (!HexFormat.of().formatHex(digest).equals(expected)) {
        throw new IllegalStateException(folder + ": the weights do not have the card's sha256");
      }
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
