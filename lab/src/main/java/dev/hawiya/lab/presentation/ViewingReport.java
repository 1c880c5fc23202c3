package dev.hawiya.lab.presentation;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import dev.hawiya.specimen.attack.Attack;
import java.util.List;
import java.util.Map;

/** Puts what was counted into sections of docs/accuracy.md. */
final class ViewingReport {
  private static final String ATTACKS =
      """
      Documents are read as any photo is, then assessed. **Own check fails**: the one made for the
      attack; displays and prints count either way, their grids look alike to a camera. **APCER**: share
      of attacks that were read and of which no check fails, told apart in doubtful (the own check is
      inconclusive) and passed. What is not read is not accepted either, and stands outside.

      All attacks are drawn by our own specimen tool, and the thresholds were set on its drawings (of
      other seeds). The figures show that the checks do what they are built for; they do not prove how
      many real displays, printers or forgers are caught.
      """
          .strip();

  private static final String GENUINE =
      "**BPCER**: share of bona fide documents, read, of which a check fails (simulated only where the"
          + " photos are drawn). Inconclusive is not held against a document.";

  private final Provenance provenance;

  ViewingReport(Provenance provenance) {
    this.provenance = provenance;
  }

  String attacks(Map<Attack, ViewingTally> attacks) {
    Table table =
        new Table(
            "attack",
            "pictures",
            "not read",
            "own check fails",
            "any check fails",
            "doubtful",
            "passed",
            "APCER");
    attacks.forEach((attack, tally) -> row(table, attack, tally));
    return provenance.line() + "\n\n" + ATTACKS + "\n\n" + table;
  }

  private static void row(Table table, Attack attack, ViewingTally tally) {
    List<String> own = own(attack);
    int doubted = tally.doubted(own);
    int read = tally.read();
    int missed = read - tally.refused();
    table.row(
        attack.id(),
        tally.pictures(),
        tally.pictures() - read,
        Share.of(tally.failing(own), read),
        Share.of(tally.refused(), read),
        doubted,
        missed - doubted,
        Share.of(missed, read));
  }

  private static List<String> own(Attack attack) {
    return switch (attack) {
      case SCREEN, PRINT -> List.of(PresentationReport.SCREEN, PresentationReport.PRINT);
      case COPY -> List.of(PresentationReport.GREYSCALE);
      case DIGITAL -> List.of(PresentationReport.DIGITAL);
      case PORTRAIT -> List.of(PresentationReport.PORTRAIT);
      case TEXT -> List.of(PresentationReport.TEXT);
    };
  }

  String bonaFide(ViewingTally tally) {
    Table table = new Table("check", "fails", "inconclusive", "passes");
    int read = tally.read();
    for (String check : tally.checks()) {
      table.row(
          "`" + check + "`",
          Share.of(tally.count(check, Verdict.FAIL), read),
          tally.count(check, Verdict.INCONCLUSIVE),
          tally.count(check, Verdict.PASS));
    }
    return provenance.line()
        + "\n\n"
        + GENUINE
        + "\n\n"
        + table
        + "\n- pictures: "
        + tally.pictures()
        + ", not read: "
        + (tally.pictures() - read)
        + "\n- BPCER of the format (greyscale, screen, print, digital): "
        + Share.of(tally.notLive(), read)
        + "\n- BPCER of all checks: "
        + Share.of(tally.refused(), read)
        + "\n- milliseconds a megapixel, one thread: median "
        + tally.perMegapixel().median()
        + ", 90 % "
        + tally.perMegapixel().p90()
        + "\n";
  }
}
