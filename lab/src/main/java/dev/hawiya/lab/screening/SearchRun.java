package dev.hawiya.lab.screening;

import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.version.ImportReport;
import dev.hawiya.screening.version.ListImporter;
import dev.hawiya.screening.version.ListLibrary;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.apache.commons.io.FileUtils;

/** Imports a list of invented people and searches it, one question after the other. */
public final class SearchRun {
  private static final long SEED = 7;
  private static final double MILLION = 1e6;

  private final Population population = new Population();
  private final Names names = Names.load();
  private final Clock clock;
  private final PrintStream out;
  private final FigurePage page;

  public SearchRun(Path page, Clock clock, PrintStream out) {
    this.page = new FigurePage(page, "# Performance");
    this.clock = clock;
    this.out = out;
  }

  private record Question(Entity meant, String name) {}

  private record Answers(double[] millis, int found, int hits) {}

  /**
   * Measures, in a folder that is deleted afterwards.
   *
   * @param size how many entities the list has
   * @param questions how many of each kind are asked; as many are asked before to warm up
   */
  public void measure(int size, int questions) throws IOException, ListRejected {
    Path folder = Files.createTempDirectory("hawiya-screening");
    try {
      measure(size, questions, folder);
    } finally {
      FileUtils.deleteDirectory(folder.toFile());
    }
  }

  private void measure(int size, int questions, Path folder) throws IOException, ListRejected {
    ListLibrary library = new ListLibrary(folder);
    long begun = System.nanoTime();
    ImportReport report =
        new ListImporter(library, names, clock)
            .read(PopulationList.of(population, size), "invented", folder, false);
    double seconds = (System.nanoTime() - begun) / 1e9;
    Table table =
        new Table(
            "question", "asked", "the one meant found", "hits", "p50 ms", "p99 ms", "a second");
    try (Screener screener = new Screener(library, names, Thresholds.usual())) {
      for (AlteredName altered : AlteredName.values()) {
        row(table, altered.title(), ask(screener, altered, size, questions));
      }
    }
    page.publish("Screening", text(report, seconds, folder) + table, out);
  }

  private Answers ask(Screener screener, AlteredName altered, int size, int questions)
      throws IOException {
    SplittableRandom chance = new SplittableRandom(SEED + altered.ordinal());
    List<Question> asked = new ArrayList<>();
    for (int i = 0; i < 2 * questions; i++) {
      Entity meant = population.entity(chance.nextInt(size));
      asked.add(new Question(meant, altered.of(meant.name(), chance)));
    }
    answers(screener, asked.subList(0, questions));
    return answers(screener, asked.subList(questions, 2 * questions));
  }

  private static Answers answers(Screener screener, List<Question> asked) throws IOException {
    double[] millis = new double[asked.size()];
    int found = 0;
    int hits = 0;
    for (int i = 0; i < millis.length; i++) {
      Question question = asked.get(i);
      ScreeningQuery query = ScreeningQuery.named(question.name());
      long begun = System.nanoTime();
      var answer = screener.search(query).hits();
      millis[i] = (System.nanoTime() - begun) / MILLION;
      hits += answer.size();
      found += answer.stream().anyMatch(hit -> means(hit.entity(), question)) ? 1 : 0;
    }
    Arrays.sort(millis);
    return new Answers(millis, found, hits);
  }

  /** Whether a hit is the one meant, or a namesake that nothing tells from them. */
  private static boolean means(Entity hit, Question question) {
    return hit.name().equals(question.meant().name());
  }

  private static void row(Table table, String title, Answers answers) {
    int asked = answers.millis().length;
    table.row(
        title,
        asked,
        Share.of(answers.found(), asked),
        answers.hits(),
        millis(answers.millis()[asked / 2]),
        millis(answers.millis()[asked * 99 / 100]),
        Math.round(1000 * asked / Arrays.stream(answers.millis()).sum()));
  }

  private static String millis(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private String text(ImportReport report, double seconds, Path folder) throws IOException {
    return Provenance.of("./hawiya lab screening --entities " + report.version().entities(), clock)
            .line()
        + String.format(
            Locale.ROOT,
            "%n%n%d invented entities: imported in %.0f s, %d MiB on disk; the process held at most"
                + " %s. One question after the other, in one thread.%n%n",
            report.version().entities(),
            seconds,
            bytes(folder) >> 20,
            peak().map(kibibytes -> (kibibytes >> 10) + " MiB").orElse("an unknown amount"));
  }

  private static long bytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The most memory the process had, files it keeps in memory included: Linux tells. */
  private static Optional<Long> peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    Predicate<String> most = line -> line.startsWith("VmHWM:");
    return Files.isReadable(status)
        ? Files.readAllLines(status).stream()
            .filter(most)
            .map(line -> Long.valueOf(line.replaceAll("\\D", "")))
            .findFirst()
        : Optional.empty();
  }
}
