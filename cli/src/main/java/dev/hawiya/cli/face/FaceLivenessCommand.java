package dev.hawiya.cli.face;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.liveness.Frame;
import dev.hawiya.core.liveness.LivenessJudge;
import dev.hawiya.core.liveness.LivenessPiece;
import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessThresholds;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
    Limits usual = Limits.DEFAULT;
    ImageDecoder decoder =
        new FileDecoder(
            new Limits(Frame.LARGEST, usual.maxSide(), usual.maxPixels(), usual.minSide()));
    try (FaceEngine engine = FaceEngine.open()) {
      List<Frame> frames = new ArrayList<>();
      for (Path file : files) {
        Raster picture = decoder.decode(Files.readAllBytes(file)).get(0);
        frames.add(Frame.of(picture, engine.reader(), engine.passive()));
      }
      answer.putAll(told(new LivenessJudge(LivenessThresholds.DEFAULT).judge(frames)));
    } catch (InputRejected e) {
      answer.put("decision", "inconclusive");
      answer.put("reason", e.getMessage());
    }
    new JsonLines(spec.commandLine().getOut()::println).print(answer);
    return 0;
  }

  private static Map<String, Object> told(LivenessResult result) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("decision", result.decision().name().toLowerCase(Locale.ROOT));
    told.put("score", rounded(result.score()));
    told.put("pieces", result.pieces().stream().map(FaceLivenessCommand::piece).toList());
    told.put("reasons", result.reasons().stream().map(FaceLivenessCommand::reason).toList());
    return told;
  }

  private static Map<String, Object> piece(LivenessPiece piece) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("name", piece.kind().id());
    told.put("score", rounded(piece.score()));
    told.put("verdict", piece.verdict().name());
    return told;
  }

  private static Map<String, Object> reason(LivenessReason reason) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("code", reason.name());
    told.put("advice", reason.advice());
    return told;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e3) / 1e3;
  }
}
