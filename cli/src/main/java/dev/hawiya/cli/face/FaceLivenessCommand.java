package dev.hawiya.cli.face;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessReport;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.engine.image.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether three frames show a living person. */
@Command(
    name = "liveness",
    description =
        "Judges three frames that were taken within half a second, each at most 500 kB, and prints"
            + " a JSON object: decision (live, attack or inconclusive), score, what was looked at,"
            + " and the reasons.")
final class FaceLivenessCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FRAME", arity = "3", description = "Three pictures of the face.")
  private List<Path> files;

  @Override
  public Integer call() throws IOException {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("frames", files.stream().map(Path::toString).toList());
    try (FaceEngine engine = FaceEngine.open()) {
      List<Frame> frames = new ArrayList<>();
      for (Path file : files) {
        frames.add(frame(engine, file));
      }
      answer.putAll(LivenessReport.of(new LivenessJudge(LivenessThresholds.DEFAULT).judge(frames)));
    } catch (InputRejected e) {
      answer.put("decision", "inconclusive");
      answer.put("reason", e.getMessage());
    }
    new JsonLines(spec.commandLine().getOut()::println).print(answer);
    return 0;
  }

  private static Frame frame(FaceEngine engine, Path file) throws IOException, InputRejected {
    try {
      byte[] picture = Files.readAllBytes(file);
      Limits.FRAME.requireBytes(picture.length);
      return engine.frame(picture);
    } catch (InputRejected e) {
      throw new InputRejected(e.reason(), file + ": " + e.getMessage());
    }
  }
}
