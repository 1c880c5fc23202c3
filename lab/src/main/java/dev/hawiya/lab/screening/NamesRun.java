package dev.hawiya.lab.screening;

import dev.hawiya.lab.report.FigurePage;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Table;
import dev.hawiya.screening.name.NameParser;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.name.ParsedName;
import dev.hawiya.screening.score.NameScorer;
import dev.hawiya.screening.score.Thresholds;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Compares pairs of names, and the same pairs by the usual means. */
public final class NamesRun {

  /** Where tools that screen by it usually cut. */
  private static final double USUAL_JARO_WINKLER = 0.85;

  private final Clock clock;
  private final PrintStream out;
  private final FigurePage page;
  private final PairMatcher ours = ours();

  public NamesRun(Path page, Clock clock, PrintStream out) {
    this.page = new FigurePage(page, "# Accuracy");
    this.clock = clock;
    this.out = out;
  }

  /** Measures one of the lab's own tables. */
  public void own(String name) throws IOException {
    measure(NamePairs.own(name), "./hawiya lab names --own " + name);
  }

  /** Measures a table in a file. */
  public void file(Path file) throws IOException {
    measure(NamePairs.of(file), "./hawiya lab names --pairs …/" + file.getFileName());
  }

  private void measure(NamePairs table, String command) throws IOException {
    List<NamePair> pairs = table.pairs();
    JaroWinklerSimilarity jaroWinkler = new JaroWinklerSimilarity();
    Table rows =
        new Table("", "threshold", "found", "wrong", "missed", "precision", "recall", "F1");
    double[] own = scores(pairs, ours);
    rows.row(PairCounts.of(pairs, own, Thresholds.usual().hit()).row("Hawiya, default"));
    rows.row(PairCounts.best(pairs, own).row("Hawiya, best of these pairs"));
    double[] plain =
        scores(pairs, pair -> jaroWinkler.apply(lower(pair.one()), lower(pair.other())));
    rows.row(PairCounts.of(pairs, plain, USUAL_JARO_WINKLER).row("Jaro-Winkler, usual"));
    rows.row(PairCounts.best(pairs, plain).row("Jaro-Winkler, best of these pairs"));
    double[] fuzzy = scores(pairs, new LuceneFuzzy());
    rows.row(PairCounts.of(pairs, fuzzy, 1).row("Lucene fuzzy, every word"));
    rows.row(PairCounts.best(pairs, fuzzy).row("Lucene fuzzy, best of these pairs"));
    long same = pairs.stream().filter(NamePair::same).count();
    page.publish(
        "Screening, names, " + table.name(),
        Provenance.of(command, clock).line()
            + "\n\n%d pairs of names, %d of them of one person or company.\n\n%s"
                .formatted(pairs.size(), same, rows),
        out);
  }

  private static double[] scores(List<NamePair> pairs, PairMatcher matcher) {
    return pairs.stream().mapToDouble(matcher::score).toArray();
  }

  static PairMatcher ours() {
    Names names = Names.load();
    NameParser parser = names.parser();
    NameScorer scorer = new NameScorer(names.likeness());
    return pair -> {
      double best = 0;
      for (ParsedName one : parser.versions(pair.one(), pair.person())) {
        for (ParsedName other : parser.versions(pair.other(), pair.person())) {
          best = Math.max(best, scorer.score(one, other).value());
        }
      }
      return best;
    };
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
