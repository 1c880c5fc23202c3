package dev.hawiya.core.form;

import dev.hawiya.core.label.PlacedLine;
import java.util.List;

/** Where the texts of a form stand to one another, as numbers. */
record FormPlaces(FormSheet sheet) {
  private static final double FAR = 12;
  private static final double ROWS = 4;
  private static final double ASIDE = 25;
  private static final double INTO = 0.8;

  /** A value right beside its label begins within so many heights. */
  private static final double BESIDE = 8;

  /** Share of wrong letters up to which a label is plainly read. */
  private static final double PLAINLY = 0.1;

  /** How a value can stand to its label. */
  enum Manner {
    BEHIND,
    BESIDE,
    ACROSS,
    UNDER,
    OVER
  }

  /** Whether a value stands near enough to a label to be its own. */
  boolean near(FormToken label, FormToken value) {
    PlacedLine l = label.line();
    PlacedLine v = value.line();
    double size = size(l, v);
    if (v.onRowOf(l)) {
      return aside(l, v) > -INTO * size && aside(l, v) < ASIDE * size
          || across(l, v) > -INTO * size && across(l, v) < ASIDE * size;
    }
    double down = Math.max(v.y0() - l.y1(), l.y0() - v.y1());
    double apart = Math.max(v.x0() - l.x1(), l.x0() - v.x1());
    return down < ROWS * size && apart < FAR * size / 2;
  }

  /** Whether a text stands right beside a label that plainly names no field. */
  boolean isOfNoField(FormToken value) {
    PlacedLine v = value.line();
    return sheet.tokens().stream()
        .filter(t -> !t.extra() && t.other() <= PLAINLY && t.other() < t.named())
        .map(FormToken::line)
        .filter(l -> v.onRowOf(l))
        .filter(l -> aside(l, v) > -INTO * size(l, v) && aside(l, v) < BESIDE * size(l, v))
        .anyMatch(
            l ->
                sheet.tokens().stream()
                    .noneMatch(
                        t -> t.line() != l && t.line() != v && betweenInRow(l, v, t.line())));
  }

  Manner manner(int label, int value) {
    FormToken token = sheet.tokens().get(value);
    PlacedLine l = sheet.tokens().get(label).line();
    PlacedLine v = token.line();
    if (token.behind() == label) {
      return Manner.BEHIND;
    }
    if (v.onRowOf(l)) {
      return aside(l, v) >= across(l, v) ? Manner.BESIDE : Manner.ACROSS;
    }
    return v.middle() > l.middle() ? Manner.UNDER : Manner.OVER;
  }

  void pair(int label, int value, Numbers into) {
    if (label == FormToken.NONE) {
      into.none(Manner.values().length + 18);
      return;
    }
    PlacedLine l = sheet.tokens().get(label).line();
    PlacedLine v = sheet.tokens().get(value).line();
    double size = size(l, v);
    Manner manner = manner(label, value);
    for (Manner any : Manner.values()) {
      into.add(any == manner);
    }
    into.add(aside(l, v) / size, ASIDE)
        .add(across(l, v) / size, ASIDE)
        .add((v.y0() - l.y1()) / size, ROWS)
        .add((l.y0() - v.y1()) / size, ROWS)
        .add((v.middle() - l.middle()) / size, ROWS)
        .add((l.x1() - v.x1()) / size, FAR)
        .add((l.x0() - v.x0()) / size, FAR)
        .add((l.x0() + l.x1() - v.x0() - v.x1()) / 2 / size, FAR)
        .add(v.shared(l))
        .add(Math.log(v.height() / l.height()), 1)
        .add(l.arabic())
        .add(v.arabic());
    between(l, v, into);
    nearer(l, v, into);
  }

  /** Labels and others that stand between the two. */
  private void between(PlacedLine l, PlacedLine v, Numbers into) {
    boolean row = v.onRowOf(l);
    long labels = 0;
    long others = 0;
    for (FormToken token : sheet.tokens()) {
      PlacedLine t = token.line();
      if (token.extra()
          || t == l
          || t == v
          || !(row ? betweenInRow(l, v, t) : betweenInColumn(l, v, t))) {
        continue;
      }
      if (token.isLabel()) {
        labels++;
      } else {
        others++;
      }
    }
    into.add(labels, 2).add(others, 2);
  }

  private static boolean betweenInRow(PlacedLine l, PlacedLine v, PlacedLine t) {
    double middle = (t.x0() + t.x1()) / 2;
    return (t.onRowOf(l) || t.onRowOf(v))
        && middle > Math.min(l.x1(), v.x1())
        && middle < Math.max(l.x0(), v.x0());
  }

  private static boolean betweenInColumn(PlacedLine l, PlacedLine v, PlacedLine t) {
    return t.middle() > Math.min(l.middle(), v.middle())
        && t.middle() < Math.max(l.middle(), v.middle())
        && !t.onRowOf(l)
        && !t.onRowOf(v)
        && Math.max(t.shared(l), t.shared(v)) > 0;
  }

  /** Labels that stand nearer to the value, and others nearer to the label. */
  private void nearer(PlacedLine l, PlacedLine v, Numbers into) {
    double apart = apart(l, v);
    List<FormToken> tokens = sheet.tokens();
    into.add(
            tokens.stream()
                .filter(
                    t -> !t.extra() && t.isLabel() && t.line() != v && apart(t.line(), v) < apart)
                .count(),
            3)
        .add(
            tokens.stream()
                .filter(
                    t -> !t.extra() && !t.isLabel() && t.line() != l && apart(l, t.line()) < apart)
                .count(),
            3)
        .add(
            tokens.stream()
                .filter(t -> !t.extra() && t.isLabel() && t.line() != l && t.line().onRowOf(l))
                .count(),
            4)
        .add(apart / sheet.unit(), FAR);
  }

  /** Rows count more than what stands beside: the gap between two boxes. */
  private static double apart(PlacedLine a, PlacedLine b) {
    double across = Math.max(0, Math.max(a.x0() - b.x1(), b.x0() - a.x1()));
    double down = Math.max(0, Math.max(a.y0() - b.y1(), b.y0() - a.y1()));
    return across + 2 * down + (a.onRowOf(b) ? 0 : size(a, b) / 2);
  }

  /** How far the value begins behind the end of the label, as the label is read. */
  static double aside(PlacedLine l, PlacedLine v) {
    return l.arabic() ? l.x0() - v.x1() : v.x0() - l.x1();
  }

  /** The same on the other side of the label. */
  private static double across(PlacedLine l, PlacedLine v) {
    return l.arabic() ? v.x0() - l.x1() : l.x0() - v.x1();
  }

  private static double size(PlacedLine a, PlacedLine b) {
    return (a.height() + b.height()) / 2;
  }
}
