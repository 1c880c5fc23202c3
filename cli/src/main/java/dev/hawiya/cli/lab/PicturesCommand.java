package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.core.picture.PictureKind;
import dev.hawiya.engine.Engine;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.corpus.SpecimenCorpus;
import dev.hawiya.lab.picture.Confusion;
import dev.hawiya.lab.picture.PictureRun;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Counts what pictures are taken for. */
@Command(
    name = "pictures",
    description =
        "Says of pictures what they show, and counts what each kind is taken for: own specimens of"
            + " every type, and folders.")
final class PicturesCommand implements Callable<Integer> {
  @Option(
      names = "--count",
      paramLabel = "N",
      defaultValue = "20",
      description = "Own specimens of each type, and bare tables (default: ${DEFAULT-VALUE}).")
  private int count;

  @Option(
      names = "--seed",
      defaultValue = "77",
      description = "Of the specimens (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      description = "A folder with a truth.jsonl that says type and side.")
  private List<Path> corpora = List.of();

  @Option(
      names = "--faces",
      paramLabel = "DIR",
      description = "A folder of pictures, at any depth, of people's faces.")
  private List<Path> faces = List.of();

  @Option(
      names = "--other",
      paramLabel = "DIR",
      description = "A folder of pictures, at any depth, of nothing that is known.")
  private List<Path> other = List.of();

  @Mixin private AccuracyPage page;

  @Override
  public Integer call() throws IOException, InterruptedException {
    StringBuilder command =
        new StringBuilder("./hawiya lab pictures --count " + count + " --seed " + seed);
    CorpusFolder folders = new CorpusFolder();
    try (Engine engine = Engine.open(Clock.systemDefaultZone());
        FaceEngine faceEngine = FaceEngine.open()) {
      PictureRun run =
          new PictureRun(
              engine.classifier(faceEngine.detector()),
              StandardStreams.out(),
              StandardStreams.err(),
              page.file());
      for (Corpus drawn : SpecimenCorpus.everything(count, seed)) {
        run.classify(drawn, Confusion.OTHER);
      }
      for (Path folder : corpora) {
        run.classify(said(command, "--corpus", folders.read(folder)), Confusion.OTHER);
      }
      for (Path folder : faces) {
        run.classify(
            said(command, "--faces", folders.withoutDocuments(folder)), PictureKind.SELFIE);
      }
      for (Path folder : other) {
        run.classify(said(command, "--other", folders.withoutDocuments(folder)), Confusion.OTHER);
      }
      run.report(command.toString());
    }
    return 0;
  }

  private static Corpus said(StringBuilder command, String option, Corpus corpus) {
    command.append(' ').append(option).append(" …/").append(corpus.name());
    return corpus;
  }
}
