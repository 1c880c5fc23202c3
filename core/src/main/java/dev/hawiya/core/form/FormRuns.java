package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.form.FormPlaces.Manner;
import dev.hawiya.core.label.PlacedLine;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Which text goes on with a value that may have several words or lines, as numbers. */
final class FormRuns {
  private static final double ROWS = 2.2;
  private static final double ASIDE = 3;
  private static final double FAR = 10;
  private static final int LONG = 30;

  /** Share of wrong letters up to which a text may be a label. */
  private static final double LABEL = 0.35;

  /** Lines and parts of lines that one value has at most. */
  private static final int MOST = 4;

  private final FormSheet sheet;
  private final FormValue values;
  private final FormPlaces places;
  private final Map<FieldDefinition, FormCandidate> chosen;
  private final double[] asValue;
  private final double widest;
  private final Set<Integer> taken = new HashSet<>();

  /**
   * @param likely how probable each candidate is, 0..1
   */
  FormRuns(
      FormSheet sheet,
      FormValue values,
      Map<FieldDefinition, FormCandidate> chosen,
      List<FormCandidate> all,
      double[] likely) {
    this.sheet = sheet;
    this.values = values;
    this.places = new FormPlaces(sheet);
    this.chosen = chosen;
    this.asValue = new double[sheet.tokens().size()];
    for (int i = 0; i < likely.length; i++) {
      int value = all.get(i).value();
      asValue[value] = Math.max(asValue[value], likely[i]);
    }
    this.widest =
        sheet.tokens().stream()
            .filter(t -> !t.extra())
            .mapToDouble(t -> t.line().x1() - t.line().x0())
            .max()
            .orElse(1);
  }

  /**
   * Texts that may go on with a value, of which no part is a field's.
   *
   * @param so indices of its texts so far
   */
  List<Integer> next(FieldDefinition field, List<Integer> so) {
    PlacedLine last = line(so.get(so.size() - 1));
    return free(field)
        .filter(i -> so.stream().noneMatch(s -> sheet.clash(s, i)))
        .filter(i -> near(last, line(i)))
        .boxed()
        .toList();
  }

  /** Texts that a value may go on with, where it was not found by its beginning. */
  List<Integer> before(FieldDefinition field, int value) {
    return free(field)
        .filter(i -> !line(i).onRowOf(line(value)) && near(line(i), line(value)))
        .filter(i -> sheet.tokens().get(i).nearest() > LABEL)
        .boxed()
        .toList();
  }

  /** Whether a text is a value's own: the end of an address is no field that has no label. */
  private boolean keeps(FormCandidate value, int text) {
    return sheet.clash(value.value(), text) && (value.value() == text || !isGuess(value));
  }

  private boolean isGuess(FormCandidate value) {
    return value.label() == FormToken.NONE && sheet.tokens().get(value.value()).extra();
  }

  /** Whether a value is but a part, without a label, of what went on with another one. */
  boolean isTaken(FormCandidate value) {
    return isGuess(value) && taken.stream().anyMatch(t -> sheet.clash(value.value(), t));
  }

  private IntStream free(FieldDefinition field) {
    return IntStream.range(0, sheet.tokens().size())
        .filter(i -> isWhole(sheet.tokens().get(i)) && !taken.contains(i))
        .filter(i -> chosen.values().stream().noneMatch(c -> keeps(c, i)))
        .filter(i -> values.fits(field, line(i).line()));
  }

  /** Parts of a line that has a label are no lines that go on. */
  private static boolean isWhole(FormToken token) {
    return token.whole() || !token.extra();
  }

  private static boolean near(PlacedLine last, PlacedLine next) {
    double size = Math.max(last.height(), next.height());
    if (next.onRowOf(last)) {
      double aside = FormPlaces.aside(last, next);
      return aside > -size && aside < ASIDE * size;
    }
    double apart = Math.max(next.x0() - last.x1(), last.x0() - next.x1());
    return next.middle() > last.middle()
        && next.y0() - last.y1() < ROWS * size
        && apart < FAR * size / 2;
  }

  /** What speaks for one text to go on with a value. */
  double[] looks(FieldDefinition field, List<Integer> so, int index) {
    PlacedLine first = line(so.get(0));
    PlacedLine last = line(so.get(so.size() - 1));
    FormToken token = sheet.tokens().get(index);
    PlacedLine next = token.line();
    Numbers into = new Numbers();
    for (String parser : List.of("person", "phrase", "passage")) {
      into.add(field.content().parser().equals(parser));
    }
    places(last, next, into);
    words(last.line(), next.line(), into);
    into.add(first == last ? 0 : 1)
        .add((first.x1() - next.x1()) / next.height(), FAR)
        .add(token.behind() != FormToken.NONE)
        .add(1 - token.nearest())
        .add(token.isLabel())
        .add(asValue[index])
        .add(field.place().kinds().contains(next.line().kind()))
        .add((last.x1() - last.x0()) / widest)
        .add((next.x1() - next.x0()) / widest);
    neighbours(last, next, into);
    label(field, first, next, into);
    return into.toArray();
  }

  private static void places(PlacedLine last, PlacedLine next, Numbers into) {
    double size = (last.height() + next.height()) / 2;
    into.add(next.onRowOf(last))
        .add(FormPlaces.aside(last, next) / size, ASIDE)
        .add((next.y0() - last.y1()) / size, ROWS)
        .add((next.middle() - last.middle()) / size, ROWS)
        .add((last.x1() - next.x1()) / size, FAR)
        .add((last.x0() - next.x0()) / size, FAR)
        .add((last.x0() + last.x1() - next.x0() - next.x1()) / 2 / size, FAR)
        .add(next.shared(last))
        .add(Math.log(next.height() / last.height()), 1)
        .add(next.arabic() == last.arabic());
  }

  private void words(TextLine last, TextLine next, Numbers into) {
    into.add(next.score())
        .add(last.score())
        .add(last.text().strip().endsWith("-"))
        .add(next.text().strip().startsWith("-"))
        .add(last.text().contains(" - "))
        .add(next.text().contains(" - "))
        .add(last.text().length(), LONG)
        .add(next.text().length(), LONG)
        .add(next.text().strip().split(" ").length, 5)
        .add(values.named(last))
        .add(values.named(next))
        .add(next.text().chars().anyMatch(Character::isDigit))
        .add(next.text().endsWith(":"));
  }

  /** What else stands on the next one's row, and between the two. */
  private void neighbours(PlacedLine last, PlacedLine next, Numbers into) {
    long labels = 0;
    long others = 0;
    long between = 0;
    for (FormToken token : sheet.tokens()) {
      PlacedLine t = token.line();
      if (token.extra() || t == last || t == next) {
        continue;
      }
      boolean before =
          next.arabic() ? t.x0() > next.x1() - t.height() : t.x1() < next.x0() + t.height();
      labels += before && t.onRowOf(next) && token.isLabel() ? 1 : 0;
      others += t.onRowOf(next) && !token.isLabel() ? 1 : 0;
      boolean middle = t.middle() > last.middle() && t.middle() < next.middle();
      between += middle && !t.onRowOf(last) && !t.onRowOf(next) && t.shared(next) > 0 ? 1 : 0;
    }
    into.add(labels, 2).add(others, 3).add(between, 2);
  }

  private void label(FieldDefinition field, PlacedLine first, PlacedLine next, Numbers into) {
    FormCandidate own = chosen.get(field);
    if (own == null || own.label() == FormToken.NONE) {
      into.none(Manner.values().length + 3);
      return;
    }
    PlacedLine label = line(own.label());
    Manner manner = places.manner(own.label(), own.value());
    for (Manner any : Manner.values()) {
      into.add(any == manner);
    }
    into.add((label.x1() - next.x1()) / next.height(), FAR)
        .add((label.x1() - first.x1()) / next.height(), FAR)
        .add(next.onRowOf(label));
  }

  private PlacedLine line(int token) {
    return sheet.tokens().get(token).line();
  }

  /** A value's text with those that it goes on with and that go on with it, as indices. */
  List<Integer> whole(FieldDefinition field, int value) {
    List<Integer> so = new ArrayList<>(List.of(value));
    if (FormValue.isOpen(field)) {
      addAll(field, so, true);
      addAll(field, so, false);
    }
    return so;
  }

  private void addAll(FieldDefinition field, List<Integer> so, boolean before) {
    boolean more = true;
    while (more && so.size() < MOST) {
      more = add(field, so, before);
    }
  }

  /** Adds the text that most likely belongs before or behind a value's; false where none does. */
  private boolean add(FieldDefinition field, List<Integer> so, boolean before) {
    List<Integer> some = before ? before(field, so.get(0)) : next(field, so);
    int best = FormToken.NONE;
    double most = 0;
    for (int one : some) {
      double score =
          FormWeights.goesOn(
              before ? looks(field, List.of(one), so.get(0)) : looks(field, so, one));
      if (score > most) {
        most = score;
        best = one;
      }
    }
    if (best == FormToken.NONE) {
      return false;
    }
    so.add(before ? 0 : so.size(), best);
    taken.add(best);
    return true;
  }
}
