package dev.hawiya.lab.plate;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.plate.Plate;
import dev.hawiya.core.plate.PlateNumber;
import dev.hawiya.core.plate.PlateReader;
import dev.hawiya.core.plate.PlateRecognizer;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.accuracy.Failure;
import dev.hawiya.lab.accuracy.FailureSheets;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import dev.hawiya.lab.report.Provenance;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks for plates in corpora, prints what came of it and writes it into the page of figures. */
public final class PlateRun {
  private final ImageDecoder decoder = new FileDecoder(Limits.DEFAULT);
  private final PlateReader reader;
  private final PlateRecognizer recognizer;
  private final PrintStream out;
  private final PrintStream err;
  private final Path file;

  /**
   * @param recognizer of the reader, timed alone
   * @param out gets the tables
   * @param err gets the progress
   * @param file the page of figures
   */
  public PlateRun(
      PlateReader reader, PlateRecognizer recognizer, PrintStream out, PrintStream err, Path file) {
    this.reader = reader;
    this.recognizer = recognizer;
    this.out = out;
    this.err = err;
    this.file = file;
  }

  /**
   * Measures a corpus, one picture at a time on this thread.
   *
   * @param command that repeats the measurement
   * @param failures folder for sheets of what was not exact
   */
  public void measure(Corpus corpus, String command, Optional<Path> failures) throws IOException {
    err.println(
        "hawiya: looking for plates in " + corpus.samples().size() + " of " + corpus.name());
    PlateTally tally = new PlateTally();
    List<Failure> wrong = new ArrayList<>();
    for (Sample sample : corpus.samples()) {
      PlateSight sight = see(sample, tally);
      tally.add(sight);
      if (!sight.exact() && !(sight.expected().isEmpty() && sight.read().isEmpty())) {
        wrong.add(sight.failure());
      }
    }
    Provenance provenance = Provenance.of(command, Clock.systemDefaultZone());
    String section = new PlateReport(tally, provenance).markdown();
    String name = "Number plates, " + corpus.name();
    AccuracyRun.page(file).publish(name, section, out);
    if (failures.isPresent()) {
      new FailureSheets(decoder, failures.get())
          .write(name, wrong)
          .forEach(sheet -> err.println("hawiya: wrote " + sheet));
    }
  }

  private PlateSight see(Sample sample, PlateTally tally) throws IOException {
    Sample.Content content = sample.source().load();
    try {
      Raster photo = decoder.decode(content.picture()).get(0);
      long start = System.nanoTime();
      List<Plate> plates = reader.read(photo);
      long took = System.nanoTime() - start;
      plates.stream().findFirst().ifPresent(plate -> time(photo, plate, tally));
      return sight(sample, content.truth(), plates, took);
    } catch (InputRejected e) {
      return sight(sample, content.truth(), List.of(), 0);
    }
  }

  private void time(Raster photo, Plate plate, PlateTally tally) {
    long start = System.nanoTime();
    recognizer.read(photo, plate.corners());
    tally.recognised(System.nanoTime() - start);
  }

  private static PlateSight sight(Sample sample, Truth truth, List<Plate> plates, long took) {
    Optional<Plate> clearest = plates.stream().findFirst();
    return new PlateSight(
        sample,
        truth instanceof Truth.Side side ? side.type() : "no plate",
        truth instanceof Truth.Side side ? expected(side.fields()) : "",
        clearest.flatMap(Plate::number).map(PlateRun::text).orElse(""),
        clearest.map(Plate::confidence).orElse(0.0),
        plates.size(),
        clearest.map(Plate::corners).orElse(Quad.WHOLE),
        took);
  }

  private static String text(PlateNumber number) {
    return String.join("", number.letters()) + number.digits();
  }

  /** Other people's lists hold letters apart; a document without a plate has none. */
  private static String expected(Map<String, String> fields) {
    return (fields.getOrDefault("plate_letters", "") + fields.getOrDefault("plate_digits", ""))
        .replaceAll("\\s", "");
  }
}
