package dev.hawiya.core.reading.visual;

import dev.hawiya.core.date.DateText;
import dev.hawiya.core.date.PrintedDate;
import dev.hawiya.core.field.Confidence;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.label.Labelled;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The days that are printed in an area. */
record PrintedDays(PrintedArea printed, Confidence confidence) {
  static final String ISSUE = "issue_date";
  static final String BIRTH = "birth_date";
  private static final int CENTURY = 100;

  /** No passport is good for longer: ICAO 9303 advises ten years, some states give fifteen. */
  private static final int MOST_YEARS = 20;

  /** A day found without its label is worth less by this factor. */
  private static final double UNLABELLED = 0.9;

  private record Day(LocalDate date, double score) {}

  /** The day beside a label; a year of two digits is taken for the later century's. */
  Optional<Field> of(Labelled value) {
    TextLine line = value.lines().get(0);
    return day(line, d -> true).map(d -> field(value.field().id(), d, line));
  }

  /**
   * The day of issue: the labelled one where it can be, or else the only day that is neither birth
   * nor expiry and can be.
   */
  Optional<Field> issue(Fields zone, Optional<Field> labelled, LocalDate today) {
    Optional<LocalDate> birth = DateText.iso(zone.value(BIRTH));
    Optional<LocalDate> expiry = DateText.iso(zone.value("expiry_date"));
    Predicate<LocalDate> possible =
        day ->
            !day.isAfter(today)
                && birth.filter(b -> !day.isAfter(b)).isEmpty()
                && expiry
                    .filter(e -> !day.isBefore(e) || day.isBefore(e.minusYears(MOST_YEARS)))
                    .isEmpty();
    Optional<Field> beside =
        labelled.filter(f -> DateText.iso(f.value()).filter(possible).isPresent());
    if (beside.isPresent() || birth.isEmpty() || expiry.isEmpty()) {
      return beside;
    }
    Map<LocalDate, Field> left = new LinkedHashMap<>();
    for (TextLine line : printed.lines()) {
      day(line, possible)
          .ifPresent(d -> left.putIfAbsent(d.date(), field(ISSUE, unlabelled(d), line)));
    }
    return left.size() == 1 ? left.values().stream().findFirst() : Optional.empty();
  }

  /**
   * The day of birth with the century that is printed: a zone has two digits of the year. Empty
   * where print says nothing else, or has two digits too.
   */
  Optional<Field> birth(Fields zone) {
    Optional<LocalDate> earlier = DateText.iso(zone.value(BIRTH)).map(d -> d.minusYears(CENTURY));
    return earlier.flatMap(
        day ->
            printed.lines().stream()
                .filter(line -> line.score() >= PrintedWords.LEAST_SCORE)
                .filter(line -> PrintedDate.in(line.text()).equals(List.of(day)))
                .map(line -> field(BIRTH, new Day(day, line.score()), line))
                .findFirst());
  }

  private static Day unlabelled(Day day) {
    return new Day(day.date(), UNLABELLED * day.score());
  }

  /** The likeliest of the days that a line's readings mean. */
  private static Optional<Day> day(TextLine line, Predicate<LocalDate> possible) {
    Map<LocalDate, Double> scores = new LinkedHashMap<>();
    for (TextAlternative reading : line.alternatives()) {
      List<LocalDate> meant = PrintedDate.in(reading.text()).stream().filter(possible).toList();
      if (!meant.isEmpty()) {
        scores.merge(meant.get(meant.size() - 1), reading.score(), Double::sum);
      }
    }
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(best -> best.getValue() >= PrintedWords.LEAST_SCORE)
        .map(best -> new Day(best.getKey(), Math.min(1, best.getValue())));
  }

  private Field field(String id, Day day, TextLine line) {
    return new Field(
        id,
        day.date().toString(),
        day.date().toString(),
        line.text(),
        confidence.of("printed_date", day.score()),
        Source.VIZ,
        Optional.of(printed.area().inPhoto(line.region().box())));
  }
}
