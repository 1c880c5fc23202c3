package dev.hawiya.lab.mrz;

import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import java.util.Map;

/** Puts what was counted over zones into a section of docs/accuracy.md. */
final class ZoneReport {
  private static final String MEANING =
      """
      Every picture is read as it lies and with its pixels turned. **Exact**: every character of every
      line, after proven repairs. **Wrong but passing**: misread, and yet no `mrz.` check fails or is in
      doubt, while those of document number and dates pass. A zone printed with a wrong check digit
      must be reported with a failing check.
      """
          .strip();

  private final ZoneTally tally;
  private final Provenance provenance;

  ZoneReport(ZoneTally tally, Provenance provenance) {
    this.tally = tally;
    this.provenance = provenance;
  }

  String markdown() {
    StringBuilder text = new StringBuilder(provenance.line()).append("\n\n");
    text.append(MEANING).append("\n\n");
    if (!tally.valid().isEmpty()) {
      text.append("Zones whose check digits are right:\n\n").append(validTable()).append('\n');
    }
    if (!tally.invalid().isEmpty()) {
      text.append("Zones printed with a wrong check digit:\n\n");
      text.append(invalidTable()).append('\n');
    }
    text.append("- milliseconds from pixels to text, one thread: median ");
    text.append(tally.durations().median());
    text.append(", 90 % ").append(tally.durations().p90()).append('\n');
    text.append("- pictures refused: ").append(tally.refused()).append('\n');
    if (tally.withoutZone() > 0) {
      text.append("- pictures left out, their truth names no zone: ");
      text.append(tally.withoutZone()).append('\n');
    }
    return text.toString();
  }

  private Table validTable() {
    Table table =
        new Table(
            "turned by",
            "zones",
            "exact",
            "exact, no check in doubt",
            "not read",
            "misread",
            "wrong but passing");
    tally.valid().forEach((turn, counts) -> validRow(table, turn.title(), counts));
    validRow(table, "**all**", sum(tally.valid()));
    return table;
  }

  private static void validRow(Table table, String name, ZoneCounts counts) {
    int n = counts.zones();
    table.row(
        name,
        n,
        Share.of(counts.count(ZoneOutcome.EXACT), n),
        Share.of(counts.exactAndPassing(), n),
        Share.of(counts.count(ZoneOutcome.NOT_READ), n),
        Share.of(counts.count(ZoneOutcome.MISREAD), n),
        counts.wrongButPassing());
  }

  private Table invalidTable() {
    Table table =
        new Table(
            "turned by",
            "zones",
            "exact",
            "not read",
            "misread",
            "reported with a failing check",
            "wrong but passing");
    tally.invalid().forEach((turn, counts) -> invalidRow(table, turn.title(), counts));
    invalidRow(table, "**all**", sum(tally.invalid()));
    return table;
  }

  private static void invalidRow(Table table, String name, ZoneCounts counts) {
    int n = counts.zones();
    table.row(
        name,
        n,
        Share.of(counts.count(ZoneOutcome.EXACT), n),
        Share.of(counts.count(ZoneOutcome.NOT_READ), n),
        Share.of(counts.count(ZoneOutcome.MISREAD), n),
        Share.of(counts.failing(), n),
        counts.wrongButPassing());
  }

  private static ZoneCounts sum(Map<Turn, ZoneCounts> turns) {
    ZoneCounts sum = new ZoneCounts();
    turns.values().forEach(sum::addAll);
    return sum;
  }
}
