package dev.hawiya.lab.picture;

import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import java.util.Map;
import java.util.stream.Collectors;

/** Puts what pictures were taken for into a section of docs/accuracy.md. */
final class PictureReportPage {
  private final Confusion confusion;
  private final Provenance provenance;

  PictureReportPage(Confusion confusion, Provenance provenance) {
    this.confusion = confusion;
    this.provenance = provenance;
  }

  String markdown() {
    Table table = new Table("shown", "count", "right", "taken for something else");
    confusion.seen().forEach((truth, taken) -> row(table, truth, taken));
    return provenance.line()
        + "\n\n"
        + table
        + "\n- right: "
        + Share.of(confusion.right(), confusion.all())
        + " of "
        + confusion.all()
        + "\n- taken for a type they are not, at ≥ 0.9: "
        + confusion.surelyWrong()
        + ", of which showed nothing known: "
        + confusion.surelyImagined()
        + "\n";
  }

  private static void row(Table table, String truth, Map<String, Integer> taken) {
    int all = taken.values().stream().mapToInt(Integer::intValue).sum();
    String wrong =
        taken.entrySet().stream()
            .filter(e -> !e.getKey().equals(truth))
            .map(e -> e.getKey() + " " + e.getValue())
            .collect(Collectors.joining(", "));
    table.row("`" + truth + "`", all, Share.of(taken.getOrDefault(truth, 0), all), wrong);
  }
}
