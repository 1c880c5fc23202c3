package dev.hawiya.lab.plate;

import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;

/** Puts what was counted over plates into a section of docs/accuracy.md. */
final class PlateReport {
  private final PlateTally tally;
  private final Provenance provenance;

  PlateReport(PlateTally tally, Provenance provenance) {
    this.tally = tally;
    this.provenance = provenance;
  }

  String markdown() {
    StringBuilder section = new StringBuilder(provenance.line()).append("\n\n");
    if (!tally.shown().isEmpty()) {
      section
          .append(shown())
          .append("\n- milliseconds of one plate, cut out and read once: median ")
          .append(tally.recognitions().median())
          .append(", 90 % ")
          .append(tally.recognitions().p90())
          .append('\n');
    }
    if (tally.without() > 0) {
      section
          .append("\n- pictures without a plate: ")
          .append(tally.without())
          .append("; said to show one: ")
          .append(Share.of(tally.imagined(), tally.without()))
          .append("; given a number: ")
          .append(Share.of(tally.invented(), tally.without()))
          .append('\n');
    }
    return section.toString();
  }

  /** The clearest plate counts; milliseconds are of finding and reading, decoded before. */
  private Table shown() {
    Table table =
        new Table(
            "pictures",
            "count",
            "found",
            "exact",
            "not read",
            "misread",
            "misread at ≥ 0.9",
            "characters",
            "ms, median",
            "ms, 90 %");
    tally
        .shown()
        .forEach(
            (kind, counts) ->
                table.row(
                    "`" + kind + "`",
                    counts.pictures(),
                    Share.of(counts.found(), counts.pictures()),
                    Share.of(counts.exact(), counts.pictures()),
                    Share.of(counts.unread(), counts.pictures()),
                    Share.of(counts.misread(), counts.pictures()),
                    counts.surelyWrong(),
                    Share.percent(counts.characters()),
                    counts.durations().median(),
                    counts.durations().p90()));
    return table;
  }
}
