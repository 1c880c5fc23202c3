package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/** What the texts of a form look like, as numbers: as values of a field, and as its label. */
final class FormLooks {
  private static final List<String> PARSERS =
      List.of(
          "person",
          "term",
          "number",
          "classes",
          "phrase",
          "passage",
          "any_day",
          "figures",
          "plate_letters",
          "text",
          "chassis_number",
          "engine_number");
  private static final int OF_LABEL = 9;
  private static final int LONG = 20;
  private static final int WORDS = 6;

  private final SideLayout side;
  private final FormValue values;
  private final FormSheet sheet;
  private final List<LocalDate> days = new ArrayList<>();
  private final Map<FieldDefinition, Map<FormToken, Judged>> judged = new HashMap<>();

  /**
   * Whether a text can be a field's value, is of its kind plainly, and is one of its list.
   *
   * @param apart share of wrong letters of the list's nearest word; 1 without a list
   */
  private record Judged(boolean fits, boolean plainly, boolean exactly, double apart) {}

  FormLooks(SideLayout side, FormValue values, FormSheet sheet) {
    this.side = side;
    this.values = values;
    this.sheet = sheet;
    sheet.tokens().stream()
        .filter(t -> !t.extra())
        .forEach(t -> DateForm.ANY_DAY.in(t.line().line().text()).ifPresent(days::add));
    for (FieldDefinition field : side.fields()) {
      Map<FormToken, Judged> own = new IdentityHashMap<>();
      sheet.tokens().forEach(t -> own.put(t, judge(field, t.line().line())));
      judged.put(field, own);
    }
  }

  private Judged judge(FieldDefinition field, TextLine line) {
    if (!FormValue.saysAnything(line)) {
      return new Judged(false, false, false, 1);
    }
    boolean fits = values.fits(field, line);
    double apart = values.apart(field, line);
    boolean words = field.isOfWords() && field.content().vocabulary().isPresent();
    boolean plainly = words ? apart <= FormValue.NEAR : !field.isOfWords() && fits;
    return new Judged(fits, plainly, fits && FormValue.isClear(line) && apart == 0, apart);
  }

  boolean fits(FieldDefinition field, FormToken token) {
    return judged.get(field).get(token).fits();
  }

  void field(FieldDefinition field, Numbers into) {
    PARSERS.forEach(parser -> into.add(field.content().parser().equals(parser)));
  }

  /** No label at all is all zeros. */
  void label(FieldDefinition field, Optional<FormToken> label, Numbers into) {
    if (label.isEmpty()) {
      into.none(OF_LABEL);
      return;
    }
    FormToken token = label.get();
    double own = token.names().getOrDefault(field, 1.0);
    double others = token.nearestBeside(field);
    double best =
        sheet.tokens().stream()
            .filter(t -> t != token)
            .mapToDouble(t -> t.names().getOrDefault(field, 1.0))
            .min()
            .orElse(1);
    into.add(true)
        .add(own)
        .add(own == 0)
        .add(token.whole())
        .add(Math.min(others, token.other()) - own)
        .add(best - own)
        .add(token.line().line().score())
        .add(said(token), LONG)
        .add(side.fields().stream().anyMatch(f -> judged.get(f).get(token).exactly()));
  }

  void value(FieldDefinition field, FormToken token, Numbers into) {
    TextLine line = token.line().line();
    Judged own = judged.get(field).get(token);
    String text = line.text();
    into.add(FormValue.saysAnything(line))
        .add(own.fits())
        .add(own.plainly())
        .add(own.exactly())
        .add(1 - own.apart())
        .add(line.score())
        .add(field.content().parser().equals("person") && values.isName(line))
        .add(FormValue.unlikeness(field, line))
        .add(field.place().kinds().contains(line.kind()))
        .add(1 - token.nearest())
        .add(1 - token.names().getOrDefault(field, 1.0))
        .add(token.behind() != FormToken.NONE)
        .add(token.whole())
        .add(token.extra())
        .add(said(token), LONG)
        .add(text.strip().split(" ").length, WORDS)
        .add(share(text, Character::isDigit))
        .add(share(text, c -> c >= 0x620 && c < 0x660))
        .add(share(text, c -> c < 0x80 && Character.isLetter(c)))
        .add(Digits.only(Digits.toWestern(text)).length(), LONG);
    rivals(field, token, into);
    days(field, line, into);
  }

  /** How many other fields it may be as well. */
  private void rivals(FieldDefinition field, FormToken token, Numbers into) {
    List<Judged> others =
        side.fields().stream()
            .filter(f -> !twins(f, field))
            .map(f -> judged.get(f).get(token))
            .toList();
    into.add(others.stream().filter(Judged::plainly).count(), 4)
        .add(others.stream().filter(Judged::exactly).count(), 2)
        .add(others.stream().filter(Judged::fits).count(), side.fields().size());
  }

  /** Where a day stands among all days of the side. */
  private void days(FieldDefinition field, TextLine line, Numbers into) {
    Optional<LocalDate> day = DateForm.ANY_DAY.in(line.text(), line.score());
    boolean dated = field.content().parser().equals("any_day") && day.isPresent();
    into.add(dated && days.stream().noneMatch(d -> d.isAfter(day.get())))
        .add(dated && days.stream().noneMatch(d -> d.isBefore(day.get())))
        .add(dated && days.stream().distinct().count() > 2)
        .add(dated && days.stream().filter(day.get()::equals).count() > 1)
        .add(field.id().equals("expiry_date"))
        .add(field.id().equals("issue_date"));
  }

  static boolean twins(FieldDefinition one, FieldDefinition other) {
    return one.equals(other) || FormValue.printedAsOne(one, other);
  }

  private static long said(FormToken token) {
    return token.line().line().text().codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static double share(String text, IntPredicate some) {
    return text.isEmpty() ? 0 : (double) text.codePoints().filter(some).count() / text.length();
  }
}
