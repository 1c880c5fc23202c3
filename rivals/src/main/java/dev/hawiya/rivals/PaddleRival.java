package dev.hawiya.rivals;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import dev.hawiya.lab.rival.Rival;
import dev.hawiya.lab.rival.RivalView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/**
 * A PP-OCR recogniser under ONNX Runtime, one thread as ours: lines 48 pixels high, blue first, as
 * (x/255 - 0.5) / 0.5 (PaddleOCR's RecResizeImg and NormalizeImage), decoded greedily.
 */
final class PaddleRival implements Rival {
  /** It counts fillers better where they stand apart: of 0.6 to 1.25 this read most. */
  private static final double WIDENED = 1.25;

  private static final String ZONE = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<";

  private final String name;
  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final String input;
  private final List<String> characters;
  private final boolean[] allowed;

  /**
   * @param masked whether only a zone's characters compete
   */
  PaddleRival(String name, String model, boolean masked) {
    this.name = name;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(weights("/models/" + model + "_rec_infer.onnx"), options);
      input = session.getInputNames().iterator().next();
      characters = characters();
    } catch (OrtException e) {
      throw new IllegalStateException(model + " cannot be loaded", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    allowed = new boolean[characters.size()];
    for (int i = 0; i < allowed.length; i++) {
      allowed[i] = !masked || i == 0 || ZONE.contains(characters.get(i));
    }
  }

  private static byte[] weights(String path) throws IOException {
    try (InputStream file = PaddleRival.class.getResourceAsStream(path)) {
      return file.readAllBytes();
    }
  }

  /** Blank first, then the model's own list, then a space. */
  private List<String> characters() throws OrtException {
    String own = session.getMetadata().getCustomMetadataValue("character").orElseThrow();
    List<String> all = new ArrayList<>(List.of("-"));
    all.addAll(List.of(own.split("\n")));
    all.add(" ");
    return all;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean findsZone() {
    return false;
  }

  @Override
  public List<String> lines(RivalView view) {
    return view.lines().stream().map(PaddleRival::widened).map(this::line).toList();
  }

  private static Raster widened(Raster line) {
    Mat narrow = OpenCv.matrix(line);
    Mat wide = new Mat();
    try {
      Size size = new Size(Math.round(line.width() * WIDENED), line.height());
      Imgproc.resize(narrow, wide, size, 0, 0, Imgproc.INTER_AREA);
      return OpenCv.raster(wide);
    } finally {
      narrow.release();
      wide.release();
    }
  }

  private String line(Raster line) {
    long[] shape = {1, 3, line.height(), line.width()};
    try (OnnxTensor tensor =
            OnnxTensor.createTensor(environment, FloatBuffer.wrap(samples(line)), shape);
        OrtSession.Result result = session.run(Map.of(input, tensor))) {
      OnnxTensor output = (OnnxTensor) result.get(0);
      return greedy(output.getFloatBuffer(), (int) output.getInfo().getShape()[2]);
    } catch (OrtException e) {
      throw new IllegalStateException(name + " failed", e);
    }
  }

  private static float[] samples(Raster line) {
    int size = line.width() * line.height();
    float[] samples = new float[3 * size];
    for (int i = 0; i < size; i++) {
      for (int channel = 0; channel < 3; channel++) {
        int value = line.rgb()[3 * i + 2 - channel] & 0xFF;
        samples[channel * size + i] = value / 127.5f - 1;
      }
    }
    return samples;
  }

  private String greedy(FloatBuffer scores, int classes) {
    StringBuilder text = new StringBuilder();
    int last = 0;
    for (int at = 0; at + classes <= scores.limit(); at += classes) {
      int best = 0;
      for (int c = 1; c < classes; c++) {
        if (c < allowed.length && allowed[c] && scores.get(at + c) > scores.get(at + best)) {
          best = c;
        }
      }
      if (best != 0 && best != last) {
        text.append(characters.get(best));
      }
      last = best;
    }
    return text.toString();
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("a session did not close", e);
    }
  }
}
