package dev.hawiya.lab.face;

import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.report.Share;
import dev.hawiya.lab.report.Table;
import java.util.Locale;
import java.util.Map;

/** Puts comparers of faces side by side into a section of docs/performance.md. */
record FaceRivalReport(
    Provenance provenance, FaceRivalTally ours, Map<String, FaceRivalTally> rivals) {
  private static final String MEANING =
      """
      The same pairs and pictures, everybody in turn in one run, one thread each. Photos have
      1 megapixel; a portrait is the second photo with a face of 64 pixels, blurred, JPEG q50. The
      time is that of finding, landmarks and embedding of a photo, which each tells itself. A pair
      without a score is not accepted: **TAR** is of all pairs of one person, at the score that lets
      the share of pairs of two people through (FAR); 1 %% is %d of them, too few to establish it.
      """
          .strip();

  private static final double LAX = 0.1;
  private static final double STRICT = 0.01;

  String markdown() {
    Table table =
        new Table(
            "comparer",
            "photos with a face",
            "pairs of one person",
            "of two",
            "TAR at FAR 10 %",
            "TAR at FAR 1 %",
            "portraits: no score",
            "portraits: TAR at FAR 10 %",
            "portraits: TAR at FAR 1 %",
            "ms, median",
            "ms, 90 %",
            "Hawiya's ms to these");
    row(table, "**Hawiya**", ours);
    rivals.forEach((name, tally) -> row(table, "`" + name + "`", tally));
    int through = (int) (STRICT * ours.photos().impostors());
    return provenance.line() + "\n\n" + MEANING.formatted(through) + "\n\n" + table;
  }

  private void row(Table table, String name, FaceRivalTally tally) {
    double median = tally.durations().milliseconds(0.5);
    double ratio = median == 0 ? 0 : ours.durations().milliseconds(0.5) / median;
    ScoredPairs photos = tally.photos();
    ScoredPairs portraits = tally.portraits();
    table.row(
        name,
        Share.of(tally.found(), tally.shown()),
        photos.genuine() + photos.genuineWithoutScore(),
        photos.impostors(),
        at(photos, LAX),
        at(photos, STRICT),
        portraits.withoutScore(),
        at(portraits, LAX),
        at(portraits, STRICT),
        median == 0 ? "–" : tally.durations().median(),
        median == 0 ? "–" : tally.durations().p90(),
        median == 0 ? "–" : String.format(Locale.ROOT, "%.2f ×", ratio));
  }

  private static String at(ScoredPairs pairs, double rate) {
    return Share.percent(pairs.acceptedOfAll(pairs.thresholdAt(rate)));
  }
}
