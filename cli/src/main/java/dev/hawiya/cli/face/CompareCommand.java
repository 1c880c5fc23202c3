package dev.hawiya.cli.face;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.engine.face.FaceEngine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says whether two pictures show one person. */
@Command(
    name = "compare",
    description = {
      "Compares the largest faces of two pictures and prints a JSON object: decision, score"
          + " (-1..1, higher is more alike), the calibrated probability that they are one person's,"
          + " and what stands against relying on it.",
      "With --pairs it compares many: lines {\"a\",\"b\"} in, for each a line {\"a\",\"b\",\"score\","
          + "\"probability\",\"reason\"?} out, in the same order; no score where there is no face."
    })
final class CompareCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PICTURE", arity = "0..2", description = "Two pictures of faces.")
  private List<Path> pictures = List.of();

  @Option(
      names = "--document",
      description = "The first picture is of a document, of which the portrait is meant.")
  private boolean document;

  @Option(
      names = "--pairs",
      paramLabel = "FILE",
      description =
          "A file of pairs, or - for standard input; paths as from here or from the file.")
  private Optional<String> pairs;

  @Override
  public Integer call() throws IOException {
    if (pairs.isPresent() != pictures.isEmpty() || pictures.size() == 1) {
      throw new ParameterException(spec.commandLine(), "name two pictures, or --pairs FILE");
    }
    FacePicture.Kind first = document ? FacePicture.Kind.DOCUMENT : FacePicture.Kind.PHOTO;
    JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
    try (FaceEngine engine = FaceEngine.open()) {
      FaceFiles files = new FaceFiles(engine.reader());
      FaceMatcher matcher = new FaceMatcher(FaceThresholds.DEFAULT);
      if (pairs.isEmpty()) {
        PairAnswer answer = new PairAnswer(matcher, files, first, Path.of(""));
        lines.print(answer.full(pictures.get(0).toString(), pictures.get(1).toString()));
      } else {
        compareAll(new PairAnswer(matcher, files, first, folder()), lines);
      }
    }
    return 0;
  }

  private Path folder() {
    return Optional.ofNullable(Path.of(pairs.orElseThrow()).getParent()).orElse(Path.of(""));
  }

  private void compareAll(PairAnswer answer, JsonLines lines) throws IOException {
    try (BufferedReader in = open(pairs.orElseThrow())) {
      String line = in.readLine();
      while (line != null) {
        if (!line.isBlank()) {
          lines.print(answer.ofLine(line));
        }
        line = in.readLine();
      }
    }
  }

  private static BufferedReader open(String name) throws IOException {
    return name.equals(STANDARD_INPUT)
        ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8);
  }
}
