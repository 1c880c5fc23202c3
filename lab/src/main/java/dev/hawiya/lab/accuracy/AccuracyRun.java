package dev.hawiya.lab.accuracy;

import dev.hawiya.engine.Engine;
import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.LineReader;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.corpus.SpecimenCorpus;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.specimen.Specimens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Measures corpora one by one, prints their tables and writes them into the page of figures. */
public final class AccuracyRun {
  private final Engine engine;
  private final PrintStream out;
  private final PrintStream err;
  private final FigurePage page;
  private final Optional<Path> failures;

  /**
   * @param out gets the tables
   * @param err gets the progress
   * @param file the page of figures
   * @param failures folder for sheets of what was not right
   */
  public AccuracyRun(
      Engine engine, PrintStream out, PrintStream err, Path file, Optional<Path> failures) {
    this.engine = engine;
    this.out = out;
    this.err = err;
    this.page = page(file);
    this.failures = failures;
  }

  /** The page of figures of accuracy in a file. */
  public static FigurePage page(Path file) {
    return new FigurePage(file, AccuracyReport.INTRODUCTION);
  }

  /** Measures a folder with a truth.jsonl. */
  public void corpus(Path folder) throws IOException, InterruptedException {
    Corpus corpus = new CorpusFolder().read(folder);
    measure(corpus, "./hawiya lab accuracy --corpus …/" + corpus.name());
  }

  /** Measures a folder of pictures in which there is no document. */
  public void withoutDocuments(Path folder) throws IOException, InterruptedException {
    Corpus corpus = new CorpusFolder().withoutDocuments(folder);
    measure(corpus, "./hawiya lab accuracy --without-documents …/" + corpus.name());
  }

  /** Measures specimens of a type, drawn at every hardness level. */
  public void specimens(String type, int count, long seed)
      throws IOException, InterruptedException {
    String option = type.equals(Specimens.EGYPTIAN_NATIONAL_ID) ? "" : " --type " + type;
    String command = "./hawiya lab accuracy" + option + " --count " + count + " --seed " + seed;
    for (Corpus corpus : SpecimenCorpus.levels(type, count, seed)) {
      measure(corpus, command);
    }
  }

  private void measure(Corpus corpus, String command) throws IOException, InterruptedException {
    err.println("hawiya: reading " + corpus.samples().size() + " of " + corpus.name());
    CorpusTally tally = new CorpusTally();
    SampleReader reader = new SampleReader(engine);
    int threads = Math.min(4, Runtime.getRuntime().availableProcessors());
    InOrder.run(corpus.samples(), threads, reader::read, tally::add);
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new AccuracyReport(tally, provenance, corpus.remarks()).markdown();
    page.publish(corpus.name(), section, out);
    if (failures.isPresent()) {
      List<Path> sheets =
          new FailureSheets(LineReader.decoder(), failures.get())
              .write(corpus.name(), tally.failures());
      sheets.forEach(sheet -> err.println("hawiya: wrote " + sheet));
    }
  }
}
