package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells lines that no label claimed by their looks, where only one field can look so: the holder's
 * number, a word of one field's list, the same in the other script under it, and of dates the one
 * by which the document runs out and the one before it.
 */
record FormLeftovers(SideLayout side, FormValue values, FormPairs pairs) {
  /** No licence is good for longer, in years. */
  private static final int LONGEST = 11;

  /** A value in the other script stands no further under its twin, in its heights. */
  private static final double UNDER = 1.6;

  private static final double CERTAIN = 0.9;
  private static final double DOUBTFUL = 0.1;

  /** Letters before digits; or Western digits, with what was read of the letters. */
  private static final Pattern PLATE =
      Pattern.compile(
          "(?:[\\p{L}&&[^A-Za-z]] ?){2,3} ?[1-9]{3,4}|[1-9]{3,4} ?[A-Za-z]{1,3}(?: [A-Za-z]{1,2}){0,2}");

  private record Dated(PlacedLine line, LocalDate date) {}

  void assign(Map<FieldDefinition, PlacedLine> found) {
    number(found);
    side.fields().stream()
        .filter(f -> !found.containsKey(f))
        .forEach(f -> underTwin(f, found).ifPresent(line -> take(f, line, found)));
    person(found);
    listed(found);
    plate(found);
    classes(found);
    dates(found);
  }

  private void take(
      FieldDefinition field, PlacedLine line, Map<FieldDefinition, PlacedLine> found) {
    found.put(field, line);
    pairs.use(line);
  }

  private void number(Map<FieldDefinition, PlacedLine> found) {
    side.numberId()
        .flatMap(side::field)
        .filter(number -> !found.containsKey(number))
        .ifPresent(
            number ->
                pairs
                    .loose()
                    .filter(l -> values.fits(number, l.line()))
                    .findFirst()
                    .ifPresent(l -> take(number, l, found)));
  }

  /** The value in the other script, under the one that a label of both claimed. */
  private Optional<PlacedLine> underTwin(
      FieldDefinition field, Map<FieldDefinition, PlacedLine> found) {
    return found.entrySet().stream()
        .filter(e -> FormValue.sameInAnotherScript(e.getKey(), field))
        .map(Map.Entry::getValue)
        .findFirst()
        .flatMap(
            twin ->
                pairs
                    .loose()
                    .filter(l -> values.fits(field, l.line()) && isLikely(field, l.line()))
                    .filter(l -> l.middle() > twin.middle() || l.onRowOf(twin))
                    .filter(l -> l.y0() - twin.y1() < UNDER * l.height())
                    .min(Comparator.comparingDouble(l -> Math.abs(l.middle() - twin.middle()))));
  }

  /** Where it stands speaks for a line of several words, as there is but one name. */
  private static boolean isLikely(FieldDefinition field, TextLine line) {
    boolean several = line.text().strip().indexOf(' ') > 0;
    return FormValue.isClear(line)
        || field.content().parser().equals("person") && several && line.score() >= DOUBTFUL;
  }

  /** Words that only one field's list has, and that stand but once. */
  private void listed(Map<FieldDefinition, PlacedLine> found) {
    List<FieldDefinition> missing =
        side.fields().stream()
            .filter(f -> !found.containsKey(f) && f.content().vocabulary().isPresent())
            .filter(FieldDefinition::isOfWords)
            .toList();
    for (FieldDefinition field : missing) {
      List<PlacedLine> own =
          pairs.loose().filter(l -> values.isExactly(field, l.line())).limit(2).toList();
      boolean alone =
          own.size() == 1
              && missing.stream()
                  .noneMatch(f -> !f.equals(field) && values.isExactly(f, own.get(0).line()));
      if (alone) {
        take(field, own.get(0), found);
      }
    }
  }

  /** Classes that stand alone: no other line is a letter or two of the first five. */
  private void classes(Map<FieldDefinition, PlacedLine> found) {
    side.fields().stream()
        .filter(f -> f.content().parser().equals("classes"))
        .filter(f -> !found.containsKey(f) || found.get(f).line().alternatives().isEmpty())
        .forEach(
            field -> {
              List<PlacedLine> own =
                  pairs
                      .loose()
                      .filter(l -> values.fits(field, l.line()) && l.line().score() >= CERTAIN)
                      .limit(2)
                      .toList();
              if (own.size() == 1) {
                take(field, own.get(0), found);
              }
            });
  }

  /** The holder's name, where it is the only line of so many names. */
  private void person(Map<FieldDefinition, PlacedLine> found) {
    side.fields().stream()
        .filter(f -> f.content().parser().equals("person") && !found.containsKey(f))
        .filter(f -> f.place().kind() == LineKind.ARABIC)
        .findFirst()
        .ifPresent(
            field -> {
              List<PlacedLine> named =
                  pairs.loose().filter(l -> values.isName(l.line())).limit(2).toList();
              if (named.size() == 1) {
                take(field, named.get(0), found);
              }
            });
  }

  /** A plate's letters and digits, which nothing else is set like. */
  private void plate(Map<FieldDefinition, PlacedLine> found) {
    List<FieldDefinition> plate =
        side.fields().stream()
            .filter(f -> f.id().startsWith("plate_") && !found.containsKey(f))
            .toList();
    pairs
        .loose()
        .filter(l -> PLATE.matcher(Digits.toWestern(l.line().text())).matches())
        .findFirst()
        .ifPresent(line -> plate.forEach(field -> take(field, line, found)));
  }

  /** Of days that no label claimed, the last one with a day before it from which it runs. */
  private void dates(Map<FieldDefinition, PlacedLine> found) {
    Optional<FieldDefinition> issue = side.field("issue_date");
    Optional<FieldDefinition> expiry = side.field("expiry_date");
    if (issue.isEmpty() || expiry.isEmpty()) {
      return;
    }
    List<Dated> loose =
        pairs
            .loose()
            .flatMap(l -> DateForm.ANY_DAY.in(l.line().text()).map(d -> new Dated(l, d)).stream())
            .sorted(Comparator.comparing(Dated::date).reversed())
            .toList();
    if (!found.containsKey(expiry.get())) {
      expiry(loose, date(found, issue.get())).ifPresent(d -> take(expiry.get(), d.line(), found));
    }
    if (!found.containsKey(issue.get())) {
      date(found, expiry.get())
          .flatMap(end -> before(loose, end))
          .ifPresent(d -> take(issue.get(), d.line(), found));
    }
  }

  private static Optional<Dated> expiry(List<Dated> loose, Optional<LocalDate> issued) {
    return loose.stream()
        .findFirst()
        .filter(
            last ->
                issued.isPresent()
                    ? follows(issued.get(), last.date())
                    : loose.size() > 1 && follows(loose.get(1).date(), last.date()));
  }

  private static Optional<Dated> before(List<Dated> loose, LocalDate end) {
    List<Dated> before = loose.stream().filter(d -> follows(d.date(), end)).toList();
    return before.size() == 1 ? before.stream().findFirst() : Optional.empty();
  }

  private static Optional<LocalDate> date(
      Map<FieldDefinition, PlacedLine> found, FieldDefinition field) {
    return Optional.ofNullable(found.get(field)).flatMap(l -> DateForm.ANY_DAY.in(l.line().text()));
  }

  private static boolean follows(LocalDate from, LocalDate until) {
    return until.isAfter(from) && until.isBefore(from.plusYears(LONGEST));
  }
}
