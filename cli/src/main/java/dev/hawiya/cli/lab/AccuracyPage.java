package dev.hawiya.cli.lab;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which page of figures a measurement is written into. */
final class AccuracyPage {
  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the figures go (default: docs/accuracy.md); other sections are kept.")
  private Optional<Path> out;

  Path file() {
    return out.orElseGet(() -> Checkout.file("docs/accuracy.md"));
  }
}
