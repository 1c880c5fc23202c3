package dev.hawiya.lab.picture;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.picture.PictureClassifier;
import dev.hawiya.core.reading.Classification;
import dev.hawiya.lab.InOrder;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.ForeignTruth;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;

/** Classifies corpora and writes one confusion table over all of them. */
public final class PictureRun {
  private static final String SECTION = "What pictures show";

  private static final Set<String> SIDED =
      Set.of("EGY-NID", "EGY-VL", "PAK-SNIC", "PAK-NICOP", "PAK-NIC");

  private final ForeignTruth foreign = ForeignTruth.load();
  private final PictureClassifier classifier;
  private final PrintStream out;
  private final PrintStream err;
  private final Path file;
  private final Confusion confusion = new Confusion();

  /**
   * @param out gets the table
   * @param err gets the progress
   * @param file the page of figures
   */
  public PictureRun(PictureClassifier classifier, PrintStream out, PrintStream err, Path file) {
    this.classifier = classifier;
    this.out = out;
    this.err = err;
    this.file = file;
  }

  private record Taken(Sample sample, String truth, Classification as) {}

  /**
   * Classifies a corpus.
   *
   * @param nothing what a picture without a document in its truth shows: nothing known, or a face
   */
  public void classify(Corpus corpus, String nothing) throws IOException, InterruptedException {
    err.println("hawiya: " + corpus.samples().size() + " of " + corpus.name());
    int threads = Runtime.getRuntime().availableProcessors();
    try {
      InOrder.run(corpus.samples(), threads, s -> taken(s, nothing), this::count);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /** Prints and writes what came of all corpora. */
  public void report(String command) throws IOException {
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new PictureReportPage(confusion, provenance).markdown();
    AccuracyRun.page(file).publish(SECTION, section, out);
  }

  private void count(Taken taken) {
    String as = taken.as().known() ? name(taken.as().type(), taken.as().side()) : Confusion.OTHER;
    confusion.add(taken.truth(), as, taken.as().confidence());
    if (!taken.truth().equals(as)) {
      err.printf(
          "hawiya: %s shows %s, taken for %s (%.2f)%n",
          taken.sample().name(), taken.truth(), as, taken.as().confidence());
    }
  }

  private Taken taken(Sample sample, String nothing) {
    try {
      Sample.Content content = sample.source().load();
      return new Taken(sample, truth(content.truth(), nothing), shown(content.picture()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Classification shown(byte[] picture) {
    try {
      return classifier.classify(picture).shown();
    } catch (InputRejected e) {
      return Classification.unknown(1);
    }
  }

  private String truth(Truth truth, String nothing) {
    return truth instanceof Truth.Side side
        ? name(foreign.shown(side.type()), side.side())
        : nothing;
  }

  /** Sides count where a type has two; the front of a card without a zone is nothing known. */
  private static String name(String type, String side) {
    boolean sided = SIDED.contains(type) && !side.isEmpty();
    return type.equals("TD1") && side.equals("front")
        ? Confusion.OTHER
        : sided ? type + "/" + side : type;
  }
}
