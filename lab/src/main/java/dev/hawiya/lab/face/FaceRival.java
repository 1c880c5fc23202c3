package dev.hawiya.lab.face;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another comparer of faces: a process that answers lines {@code {"a","b"}}, paths of two pictures,
 * with lines {@code {"score","ms"}} in the same order, as {@code hawiya face compare --pairs -}.
 */
final class FaceRival implements AutoCloseable {
  /** What the usual libraries of numbers take their number of threads from. */
  private static final List<String> THREADS =
      List.of("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS");

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;

  private FaceRival(Process process) {
    this.process = process;
    this.questions =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
    this.answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** Starts it, with one thread where it lets that be chosen for it. */
  static FaceRival started(List<String> command) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    THREADS.forEach(name -> builder.environment().put(name, "1"));
    return new FaceRival(builder.start());
  }

  /** Asks and waits; fails where it ended or answers something else. */
  FaceRivalAnswer compare(Path first, Path second) throws IOException {
    Map<String, String> pair = Map.of("a", first.toString(), "b", second.toString());
    questions.write(JsonMapper.shared().writeValueAsString(pair));
    questions.newLine();
    questions.flush();
    String line = answers.readLine();
    if (line == null) {
      throw new IOException("a rival ended without an answer");
    }
    return FaceRivalAnswer.of(line);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
