package dev.hawiya.lab.presentation;

import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.CorpusFolder;
import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.specimen.attack.Attack;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Assesses bona fide and attacked documents, prints the tables and writes them into a page. */
public final class PresentationRun {
  private static final String COMMAND = "./hawiya lab presentation";

  private final Viewer viewer;
  private final PrintStream out;
  private final PrintStream err;
  private final FigurePage page;

  /**
   * @param out gets the tables
   * @param err gets the progress
   * @param file the page of figures
   */
  public PresentationRun(DocumentReader reader, PrintStream out, PrintStream err, Path file) {
    this.viewer = new Viewer(reader);
    this.out = out;
    this.err = err;
    this.page = AccuracyRun.page(file);
  }

  /** Measures photos drawn of each attack, and bona fide ones. */
  public void specimens(int count, int genuine, long seed) throws IOException {
    String command = COMMAND + " --count " + count + " --bona-fide " + genuine + " --seed " + seed;
    Map<Attack, ViewingTally> attacks = new EnumMap<>(Attack.class);
    for (Attack attack : Attack.values()) {
      err.println("hawiya: assessing " + count + " of attack " + attack.id());
      attacks.put(attack, tally(Exhibits.attacked(attack, count, seed)));
    }
    put("Presentation attacks, own specimens", report(command).attacks(attacks));
    err.println("hawiya: assessing " + genuine + " bona fide");
    ViewingTally honest = tally(Exhibits.bonaFide(genuine, seed));
    put("Bona fide presentations, own specimens", report(command).bonaFide(honest));
  }

  /** Measures a folder of genuine documents. */
  public void bonaFide(Path folder) throws IOException {
    Corpus corpus = new CorpusFolder().withoutDocuments(folder);
    err.println("hawiya: assessing " + corpus.samples().size() + " of " + corpus.name());
    String command = COMMAND + " --corpus …/" + corpus.name();
    ViewingTally tally = tally(Exhibits.bonaFide(corpus));
    put("Bona fide presentations, " + corpus.name(), report(command).bonaFide(tally));
  }

  private ViewingTally tally(List<Exhibit> exhibits) throws IOException {
    ViewingTally tally = new ViewingTally();
    for (Exhibit exhibit : exhibits) {
      tally.add(viewer.view(exhibit));
    }
    return tally;
  }

  private static ViewingReport report(String command) {
    return new ViewingReport(Provenance.of(command, Clock.systemDefaultZone()));
  }

  private void put(String name, String section) throws IOException {
    page.publish(name, section, out);
  }
}
