package dev.hawiya.lab.face;

import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import dev.hawiya.lab.speed.Durations;
import java.util.Locale;

/** Puts comparisons of labelled pairs into a section of docs/accuracy.md. */
record FaceReport(ScoredPairs plain, ScoredPairs portraits, int refused, Durations times) {
  private static final double[] RATES = {0.1, 0.01, 0.001};
  private static final double[] LADDER = {0.1, 0.2, 0.25, 0.285, 0.3, 0.35, 0.38, 0.45, 0.5, 0.6};

  /** Fewer pairs of two people than this over a rate do not establish it. */
  private static final double RULE_OF_THREE = 3;

  String markdown(Provenance provenance, int pictures) {
    StringBuilder text = new StringBuilder(provenance.line()).append("\n\n");
    text.append("- pictures: ").append(pictures).append(", pairs refused: ").append(refused);
    text.append("\n- detection, landmarks and embedding of a picture of 1 megapixel, one thread: ");
    text.append(Math.round(times.milliseconds(0.5))).append(" ms median, ");
    text.append(Math.round(times.milliseconds(0.9))).append(" ms for nine in ten\n\n");
    text.append(summary()).append('\n');
    text.append("Share of pairs of one person that are accepted (TAR), and of two that are let");
    text.append(" through (FAR), by the score that is asked for:\n\n").append(roc()).append('\n');
    text.append("Probability against truth, photos:\n\n").append(table(plain)).append('\n');
    text.append("Probability against truth, with a portrait:\n\n").append(table(portraits));
    return text.append('\n')
        .append(FaceThresholds.DEFAULT.source())
        .append(": thresholds.\n")
        .toString();
  }

  private Table summary() {
    Table table =
        new Table(
            "pairs",
            "of one person",
            "of two",
            "no score",
            "undecided",
            "wrongly same",
            "wrongly different",
            "TAR at FAR 10 %",
            "TAR at FAR 1 %",
            "TAR at FAR 0.1 %");
    row(table, "photos", plain);
    row(table, "one side a portrait: 64 px, blurred, JPEG q50", portraits);
    return table;
  }

  private static void row(Table table, String name, ScoredPairs pairs) {
    table.row(
        name,
        pairs.genuine(),
        pairs.impostors(),
        pairs.withoutScore(),
        pairs.undecided(),
        pairs.falseMatches(),
        pairs.falseNonMatches(),
        at(pairs, RATES[0]),
        at(pairs, RATES[1]),
        at(pairs, RATES[2]));
  }

  private static String at(ScoredPairs pairs, double rate) {
    double threshold = pairs.thresholdAt(rate);
    String value =
        Share.percent(pairs.accepted(threshold))
            + String.format(Locale.ROOT, " from %.3f", threshold);
    boolean established = pairs.impostors() >= RULE_OF_THREE / rate;
    return established ? value : value + " (rate not established by so few pairs)";
  }

  private Table roc() {
    Table table = new Table("score", "TAR photos", "FAR photos", "TAR portraits", "FAR portraits");
    for (double score : LADDER) {
      table.row(
          score,
          Share.percent(plain.accepted(score)),
          Share.percent(plain.let(score)),
          Share.percent(portraits.accepted(score)),
          Share.percent(portraits.let(score)));
    }
    return table;
  }

  private static Table table(ScoredPairs pairs) {
    return pairs.calibration().table("probability", "pairs", "mean probability", "one person");
  }
}
