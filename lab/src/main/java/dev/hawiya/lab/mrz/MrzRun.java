package dev.hawiya.lab.mrz;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.lab.LineReader;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.accuracy.FailureSheets;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Measures how zones are read, prints the tables and writes them into the page of figures. */
public final class MrzRun {
  private final ImageDecoder decoder = LineReader.decoder();
  private final MrzReader reader;
  private final PrintStream out;
  private final PrintStream err;
  private final FigurePage page;
  private final Optional<Path> failures;

  /**
   * @param out gets the tables
   * @param err gets the progress
   * @param file the page of figures
   * @param failures folder for sheets of what was not exact
   */
  public MrzRun(
      MrzReader reader, PrintStream out, PrintStream err, Path file, Optional<Path> failures) {
    this.reader = reader;
    this.out = out;
    this.err = err;
    this.page = AccuracyRun.page(file);
    this.failures = failures;
  }

  /**
   * Measures a corpus in all four positions.
   *
   * @param onlooker sees what was read of each picture as it lies
   * @param command that repeats the measurement
   */
  public void measure(Corpus corpus, Onlooker onlooker, String command) throws IOException {
    err.println("hawiya: reading " + corpus.samples().size() + " of " + corpus.name());
    ZoneTally tally = new ZoneRun(decoder, reader, onlooker).read(corpus);
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new ZoneReport(tally, provenance).markdown();
    String name = "Machine-readable zones, " + corpus.name();
    page.publish(name, section, out);
    if (failures.isPresent()) {
      new FailureSheets(decoder, failures.get())
          .write(name, ZoneFailures.of(tally.wrong()))
          .forEach(sheet -> err.println("hawiya: wrote " + sheet));
    }
  }
}
