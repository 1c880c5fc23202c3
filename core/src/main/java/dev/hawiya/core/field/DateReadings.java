package dev.hawiya.core.field;

import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.field.value.Parsed;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * All ways to read a date: for each line that was read in its place, the score of every date. A
 * year and month stands as the first of the month.
 */
record DateReadings(List<Map<LocalDate, Double>> lines, String raw) {
  static final DateReadings NONE = new DateReadings(List.of(), "");

  static DateReadings of(RawField field, DateForm form) {
    List<Map<LocalDate, Double>> lines = new ArrayList<>();
    for (TextLine line : field.lines()) {
      Map<LocalDate, Double> dates = new LinkedHashMap<>();
      for (TextAlternative alternative : line.alternatives()) {
        form.in(alternative.text(), alternative.score())
            .ifPresent(d -> dates.merge(d, alternative.score(), Double::sum));
      }
      if (!dates.isEmpty()) {
        lines.add(dates);
      }
    }
    String raw =
        field.lines().stream()
            .filter(line -> form.in(line.text(), line.score()).isPresent())
            .map(TextLine::text)
            .findFirst()
            .or(() -> field.lines().stream().map(TextLine::text).findFirst())
            .orElse("");
    return new DateReadings(lines, raw);
  }

  /** Each date's mean score over the lines, 0..1. */
  Map<LocalDate, Double> scores() {
    Map<LocalDate, Double> scores = new LinkedHashMap<>();
    lines.forEach(l -> l.forEach((d, s) -> scores.merge(d, s / lines.size(), Double::sum)));
    return scores;
  }

  /**
   * The date whose score, weighed by what else is known, is the highest; its score is the best of
   * any line, raised where two lines agree and lowered by the share of other dates.
   */
  Parsed choose(ToDoubleFunction<LocalDate> weight, double leastScore) {
    LocalDate best = LocalDate.MIN;
    double bestWeight = 0;
    double total = 0;
    for (Map.Entry<LocalDate, Double> e : scores().entrySet()) {
      double weighed = e.getValue() * weight.applyAsDouble(e.getKey());
      total += weighed;
      if (weighed > bestWeight) {
        best = e.getKey();
        bestWeight = weighed;
      }
    }
    double score = bestWeight == 0 ? 0 : together(best) * bestWeight / total;
    if (score < leastScore) {
      return new Parsed.Unreadable("no date could be read in its place");
    }
    return new Parsed.Value(best.toString(), raw, score);
  }

  private double together(LocalDate date) {
    double against = 1;
    double best = 0;
    for (Map<LocalDate, Double> line : lines) {
      double score = Math.min(1, line.getOrDefault(date, 0.0));
      against *= 1 - score;
      best = Math.max(best, score);
    }
    return (best + 1 - against) / 2;
  }
}
