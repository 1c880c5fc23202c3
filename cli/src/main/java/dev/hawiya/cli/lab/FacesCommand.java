package dev.hawiya.cli.lab;

import dev.hawiya.cli.StandardStreams;
import dev.hawiya.lab.face.FaceRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well faces are compared. */
@Command(
    name = "faces",
    description =
        "Compares the pairs of a folder's pairs.jsonl, {\"a\",\"b\",\"same_person\"}, as they are and"
            + " with one side made a small portrait, and times a picture of 1 megapixel.")
final class FacesCommand implements Callable<Integer> {
  @Option(
      names = "--corpus",
      paramLabel = "DIR",
      required = true,
      description = "A folder with pairs.jsonl and the pictures.")
  private Path corpus;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go (default: docs/accuracy.md).")
  private Optional<Path> out;

  @Override
  public Integer call() throws IOException {
    Path page = out.orElseGet(() -> Checkout.file("docs/accuracy.md"));
    new FaceRun().run(corpus, StandardStreams.out(), page);
    return 0;
  }
}
