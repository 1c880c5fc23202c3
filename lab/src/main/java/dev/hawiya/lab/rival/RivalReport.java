package dev.hawiya.lab.rival;

import dev.hawiya.lab.mrz.ZoneOutcome;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import java.util.Locale;
import java.util.Map;

/** Puts recognisers side by side into a section of docs/performance.md. */
final class RivalReport {
  private static final String MEANING =
      """
      Each picture as it lies, everybody in turn on one thread of one run. Hawiya's time is that of
      finding, recognising and repairing; a rival **on our zone** or **on our lines** gets what our
      finder located, cut out and laid flat with capitals of %d pixels, and neither finding nor
      cutting out counts. Before **exact** is told, a rival's longest run of fillers is set to the
      format's length, and what cannot stand in its place becomes what it looks like (0 in a state's
      code is O); **as it comes** is without either.
      """
          .strip()
          .formatted(ZoneCut.CAPITALS);

  private final Provenance provenance;
  private final RivalTally ours;
  private final Map<String, RivalTally> rivals;

  RivalReport(Provenance provenance, RivalTally ours, Map<String, RivalTally> rivals) {
    this.provenance = provenance;
    this.ours = ours;
    this.rivals = rivals;
  }

  String markdown() {
    Table table =
        new Table(
            "recogniser",
            "pictures",
            "exact as it comes",
            "exact",
            "not read",
            "misread",
            "wrong but passing",
            "characters wrong",
            "ms, median",
            "Hawiya's ms to these");
    row(table, "**Hawiya**", ours);
    rivals.forEach((name, tally) -> row(table, name, tally));
    return provenance.line() + "\n\n" + MEANING + "\n\n" + table;
  }

  private void row(Table table, String name, RivalTally tally) {
    int n = tally.pictures();
    double median = tally.durations().milliseconds(0.5);
    double ratio = median == 0 ? 0 : ours.durations().milliseconds(0.5) / median;
    table.row(
        name,
        n,
        Share.of(tally.exactAsTheyCome(), n),
        Share.of(tally.count(ZoneOutcome.EXACT), n),
        Share.of(tally.count(ZoneOutcome.NOT_READ), n),
        Share.of(tally.count(ZoneOutcome.MISREAD), n),
        tally.wrongButPassing(),
        Share.percent(tally.characterErrorRate()),
        tally.durations().median(),
        String.format(Locale.ROOT, "%.2f ×", ratio));
  }
}
