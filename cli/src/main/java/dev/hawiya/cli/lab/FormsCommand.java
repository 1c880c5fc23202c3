package dev.hawiya.cli.lab;

import dev.hawiya.engine.Engine;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.form.FormPages;
import dev.hawiya.lab.form.FormSurveys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes what the networks that find form fields are trained on. */
@Command(
    name = "forms",
    description =
        "Reads photographed forms whose values are known, or writes what the finder of fields"
            + " weighs on them, for training/forms.")
final class FormsCommand implements Callable<Integer> {
  @ArgGroup(multiplicity = "1")
  private Input input;

  @Option(
      names = "--forget",
      paramLabel = "SHARE",
      defaultValue = "0",
      description = "With --pages: up to this share of labels is not known on a page.")
  private double forgotten;

  @Option(names = "--out", paramLabel = "FILE", required = true, description = "Written to.")
  private Path out;

  private static final class Input {
    @Option(
        names = "--corpus",
        paramLabel = "DIR",
        description = "Read the lines of the pictures in this folder with a truth.jsonl.")
    private Path corpus;

    @Option(
        names = "--pages",
        paramLabel = "FILE",
        description = "Weigh the pages that --corpus wrote.")
    private Path pages;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (input.corpus == null) {
      new FormSurveys(forgotten).write(input.pages, out);
      return 0;
    }
    try (Engine engine = Engine.open(Clock.systemDefaultZone())) {
      new FormPages(engine).write(new CorpusFolder().read(input.corpus), out);
    }
    return 0;
  }
}
