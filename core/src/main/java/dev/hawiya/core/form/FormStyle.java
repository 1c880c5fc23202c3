package dev.hawiya.core.form;

import dev.hawiya.core.label.Nearness;
import dev.hawiya.core.label.PlacedLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a form sets its values: beside their labels, under them or over them. Values that can be
 * told by their looks show it; a label of another row would else be taken for a value's own. A form
 * that has one style may set its values anywhere in the cell that its label opens.
 */
enum FormStyle {
  BESIDE {
    @Override
    double within(Neighbours pair) {
      double gap = pair.aside();
      return pair.value().onRowOf(pair.label()) && gap >= -INTO && gap <= WIDEST
          ? NEXT + ASIDE * Math.max(0, gap)
          : Nearness.FAR;
    }
  },
  UNDER {
    @Override
    double within(Neighbours pair) {
      return column(pair, (pair.value().y0() - pair.label().y1()) / pair.value().height());
    }
  },
  OVER {
    @Override
    double within(Neighbours pair) {
      return column(pair, (pair.label().y0() - pair.value().y1()) / pair.value().height());
    }
  },
  /** Several, or too few labels to tell. */
  MIXED {
    @Override
    double within(Neighbours pair) {
      return Nearness.between(pair.label(), pair.value());
    }
  };

  /** What it costs a value to stand against the form's style. */
  private static final double AGAINST = 1.6;

  /** A value reaches no further into its label than this, in its heights. */
  private static final double INTO = 0.6;

  /** Gap over or under a label up to which a line still belongs to it, in its heights. */
  private static final double REACH = 1.6;

  /** No cell is wider than this, in its value's heights. */
  private static final double WIDEST = 16;

  private static final double NEXT = 0.5;
  private static final double ASIDE = 0.1;

  /** How much more neighbours one style must have than each other. */
  private static final double PLAINLY = 1.5;

  private static final double FEWEST = 1.3;

  /** What a label tells of others that do not begin where it does: a form may have two parts. */
  private static final double ELSEWHERE = 0.35;

  /**
   * A value and a label of its field.
   *
   * @param parted whether another label of the same row opens the cell that the value stands in
   */
  record Neighbours(PlacedLine label, PlacedLine value, boolean parted) {
    static Neighbours of(PlacedLine label, PlacedLine value, Stream<PlacedLine> labels) {
      boolean arabic = label.arabic();
      double middle = (value.x0() + value.x1()) / 2;
      boolean parted =
          labels
              .filter(other -> !other.equals(label) && other.onRowOf(label))
              .anyMatch(
                  other ->
                      arabic
                          ? other.x1() < label.x0() && other.x1() > middle
                          : other.x0() > label.x1() && other.x0() < middle);
      return new Neighbours(label, value, parted);
    }

    /** How far the value begins behind the end of the label, in its heights. */
    double aside() {
      double gap = label.arabic() ? label.x0() - value.x1() : value.x0() - label.x1();
      return gap / value.height();
    }

    /** How far the value begins behind the beginning of the label, in its heights. */
    double indent() {
      double gap = label.arabic() ? label.x1() - value.x1() : value.x0() - label.x0();
      return gap / value.height();
    }
  }

  /** How readily a value is taken for a label's, where all of a form are set like this. */
  abstract double within(Neighbours pair);

  private static double column(Neighbours pair, double gap) {
    boolean near = gap >= -INTO && gap <= REACH && !pair.value().onRowOf(pair.label());
    return near && pair.indent() >= -1 && pair.indent() <= WIDEST
        ? Math.max(0, gap) + ASIDE * Math.abs(pair.indent())
        : Nearness.FAR;
  }

  private double of(Neighbours pair) {
    return pair.parted() ? Nearness.FAR : within(pair);
  }

  /**
   * The style that most labels have a neighbour in, above all those in line with the label.
   *
   * @param plain for each label the values that nothing but its field looks like
   */
  static FormStyle of(List<List<Neighbours>> plain, PlacedLine label) {
    List<FormStyle> plainly = new ArrayList<>(List.of(BESIDE, UNDER, OVER));
    plainly.sort(Comparator.comparingDouble((FormStyle s) -> -s.votes(plain, label)));
    double most = plainly.get(0).votes(plain, label);
    return most >= FEWEST && most >= PLAINLY * plainly.get(1).votes(plain, label)
        ? plainly.get(0)
        : MIXED;
  }

  private double votes(List<List<Neighbours>> plain, PlacedLine label) {
    return plain.stream()
        .filter(one -> one.stream().anyMatch(n -> of(n) < Nearness.FAR))
        .mapToDouble(one -> inLine(one.get(0).label(), label) ? 1 : ELSEWHERE)
        .sum();
  }

  /** Whether labels stand in one column or one row. */
  private static boolean inLine(PlacedLine one, PlacedLine other) {
    return one.onRowOf(other) || one.indent(other, one.arabic()) < other.height();
  }

  /** How readily a value is taken for a label's. */
  double cost(Neighbours pair) {
    double anyhow = Nearness.between(pair.label(), pair.value());
    return this == MIXED ? anyhow : Math.min(of(pair), anyhow + AGAINST);
  }
}
