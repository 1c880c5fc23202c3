package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.face.FaceOnlooker;
import dev.hawiya.lab.face.FaceRivals;
import dev.hawiya.lab.face.FaceRun;
import dev.hawiya.lab.speed.SpeedRun;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Measures how well faces are compared. */
@Command(
    name = "faces",
    description = {
      "Compares the pairs of a folder's pairs.jsonl, {\"a\",\"b\",\"same_person\"}, as they are and"
          + " with one side made a small portrait, and times a picture of 1 megapixel.",
      "With --rival other programs compare the same pairs in the same run: for each line"
          + " {\"a\",\"b\"}, two PNG files, they print a line {\"score\",\"ms\"}, as face compare"
          + " --pairs - does; lab/rivals has some."
    })
final class FacesCommand implements Callable<Integer> {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description = "A folder with pairs.jsonl and the pictures.")
  private Path corpus;

  @Mixin private AccuracyPage page;

  @Option(
      names = "--rival",
      paramLabel = "COMMAND",
      description =
          "A program with its arguments that compares too; its figures go into performance.md beside"
              + " the others. May be given several times.")
  private List<String> rivals = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    PrintStream printed = StandardStreams.out();
    Path figures = page.file();
    if (rivals.isEmpty()) {
      new FaceRun(FaceOnlooker.NONE).run(corpus, printed, figures);
      return 0;
    }
    try (FaceRivals beside = FaceRivals.started(rivals)) {
      new FaceRun(beside).run(corpus, printed, figures);
      Path speeds = figures.resolveSibling("performance.md");
      beside.report(corpus.getFileName().toString(), printed, SpeedRun.page(speeds));
    }
    return 0;
  }
}
