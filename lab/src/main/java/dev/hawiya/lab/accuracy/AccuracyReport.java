package dev.hawiya.lab.accuracy;

import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts what was counted over a corpus into a section of docs/accuracy.md. */
final class AccuracyReport {
  static final String INTRODUCTION =
      """
      # Accuracy

      Written by `hawiya lab` (accuracy, mrz, faces, liveness, presentation, plates, pictures); do not edit the
      figures. Every value is
      **read right** (exact; the same but for spaces; the same with spelling habits folded),
      **not read** (no value: a gap somebody can fill), or **misread** (a wrong value, which is worse).
      Western and Arabic-Indic digits count as the same. CER is counted over values that were read.
      The sums leave out `full_name`, `police_station` and `governorate`, which other fields hold.

      A corpus is a folder with pictures and a `truth.jsonl`, an object a line:
      `{"file","type","side","fields":{"<canonical id>":"<value>"}}` for a side of a document, or
      `{"file","text"}` for the picture of a line, which is read as digits, Arabic or Latin by what
      its text holds. Other names for types, fields and values are understood by the table
      `lab/src/main/resources/lab/foreign-truth.tsv`. The lines of a zone, `mrz`, are a list or joined by
      line feeds; `all_checks_valid` may tell whether the digits printed are right.
      A section is replaced when its corpus is measured again; corpora that are not part of the
      repository are named by their folder.
      """
          .strip();

  /** Parts or sums of other fields: in the table, but not counted twice in its sums. */
  private static final Set<String> TOLD_BY_OTHERS =
      Set.of("full_name", "police_station", "governorate");

  private static final Set<String> NUMBERS = Set.of("national_number", "identity_number");

  private final CorpusTally tally;
  private final Provenance provenance;
  private final List<String> remarks;

  AccuracyReport(CorpusTally tally, Provenance provenance, List<String> remarks) {
    this.tally = tally;
    this.provenance = provenance;
    this.remarks = remarks;
  }

  String markdown() {
    StringBuilder text = new StringBuilder(provenance.line()).append("\n\n");
    remarks.forEach(remark -> text.append(remark).append("\n\n"));
    counts(text);
    if (!tally.fields().isEmpty()) {
      text.append(fieldTable()).append('\n');
      text.append("Confidence against truth:\n\n")
          .append(
              tally.calibration().table("confidence", "values", "mean confidence", "read right"));
    }
    return text.toString();
  }

  private void counts(StringBuilder text) {
    int sides = tally.count("sides", 0);
    if (sides > 0) {
      int right = tally.count("side and type right", 0);
      text.append("- side and type right: ").append(Share.of(right, sides)).append('\n');
    }
    int empty = tally.count("pictures without a document", 0);
    if (empty > 0) {
      int reported = tally.count("documents reported in them", 0);
      text.append("- pictures without a document: ").append(empty);
      text.append(", documents reported in them: ").append(reported).append('\n');
    }
    text.append("- pictures refused: ").append(tally.count("rejected", 0)).append('\n');
    text.append("- median time of a reading, several at once: ");
    text.append(tally.medianMilliseconds()).append(" ms\n\n");
  }

  private Table fieldTable() {
    Table table =
        new Table(
            "field",
            "values",
            "exact",
            "without spaces",
            "spelling folded",
            "not read",
            "misread",
            "misread at ≥ 0.9",
            "CER");
    FieldTally text = new FieldTally();
    FieldTally all = new FieldTally();
    for (Map.Entry<String, FieldTally> field : tally.fields().entrySet()) {
      row(table, "`" + field.getKey() + "`", field.getValue());
      if (!TOLD_BY_OTHERS.contains(field.getKey())) {
        all.addAll(field.getValue());
        if (!NUMBERS.contains(field.getKey())) {
          text.addAll(field.getValue());
        }
      }
    }
    if (tally.fields().size() > 1) {
      row(table, "all but the number", text);
      row(table, "**all**", all);
    }
    return table;
  }

  private static void row(Table table, String name, FieldTally field) {
    int n = field.count();
    table.row(
        name,
        n,
        Share.of(field.count(Outcome.EXACT), n),
        Share.of(field.atLeast(Outcome.SPACING), n),
        Share.of(field.atLeast(Outcome.FOLDED), n),
        Share.of(field.count(Outcome.NOT_READ), n),
        Share.of(field.count(Outcome.MISREAD), n),
        field.trustedMisreads(),
        Share.percent(field.characterErrorRate()));
  }
}
