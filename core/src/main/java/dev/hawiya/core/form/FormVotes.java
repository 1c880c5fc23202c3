package dev.hawiya.core.form;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.form.FormPlaces.Manner;
import dev.hawiya.core.label.PlacedLine;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the likely values of a form say about each other, as numbers: a form sets its values in one
 * manner, at the same distances, in the same columns, and each text is one field's.
 */
final class FormVotes {
  private static final double NEAR = 0.8;
  private static final double SLIGHT = 0.03;
  private static final double NOT_NEAR = 2.5;
  private static final int SLOT = 6;
  private static final int VOTES = 13;

  private final List<FormToken> tokens;
  private final double unit;
  private final FormPlaces places;
  private final List<FormCandidate> all;
  private final double[] likely;
  private final Manner[] manners;
  private final List<Pair> pairs;
  private final Slot[] slots;

  private record Pair(
      FieldDefinition field, PlacedLine l, PlacedLine v, Manner manner, double likely) {}

  /** The text that stands to a value as most labels stand to theirs, and how usual that is. */
  private record Slot(int label, double usual, double isValue) {}

  /**
   * @param likely how probable each candidate is, 0..1
   */
  FormVotes(FormSheet sheet, List<FormCandidate> all, double[] likely) {
    this.tokens = sheet.tokens();
    this.unit = sheet.unit();
    this.places = new FormPlaces(sheet);
    this.all = all;
    this.likely = likely;
    this.manners = all.stream().map(this::manner).toArray(Manner[]::new);
    this.pairs =
        IntStream.range(0, likely.length)
            .filter(i -> likely[i] > SLIGHT && all.get(i).label() != FormToken.NONE)
            .mapToObj(this::pair)
            .toList();
    this.slots = IntStream.range(0, tokens.size()).mapToObj(this::slot).toArray(Slot[]::new);
  }

  private Pair pair(int index) {
    FormCandidate one = all.get(index);
    return new Pair(
        one.field(),
        tokens.get(one.label()).line(),
        tokens.get(one.value()).line(),
        manners[index],
        likely[index]);
  }

  private Manner manner(FormCandidate candidate) {
    return candidate.label() == FormToken.NONE
        ? Manner.BEHIND
        : places.manner(candidate.label(), candidate.value());
  }

  double[] of(int index) {
    FormCandidate one = all.get(index);
    Numbers into = new Numbers();
    rivals(index, into);
    slot(one, into);
    if (one.label() == FormToken.NONE) {
      return into.none(VOTES).toArray();
    }
    PlacedLine label = tokens.get(one.label()).line();
    PlacedLine value = tokens.get(one.value()).line();
    Ballot ballot = new Ballot();
    for (Pair pair : pairs) {
      if (!FormLooks.twins(pair.field(), one.field())) {
        ballot.cast(pair, label, value, manners[index]);
      }
    }
    ballot.count(label, value, into);
    return into.toArray();
  }

  /** Sums over the likely values of other fields. */
  private final class Ballot {
    double total;
    double same;
    double column;
    double sameInColumn;
    double row;
    double sameInRow;
    double start;
    double end;
    double left;
    double inColumn;
    double values;
    double lefts;
    double labelHeight;
    double valueHeight;

    void cast(Pair pair, PlacedLine label, PlacedLine value, Manner manner) {
      PlacedLine l = pair.l();
      PlacedLine v = pair.v();
      double likely = pair.likely();
      boolean alike = pair.manner() == manner;
      double aligned = near(label.x1() - l.x1(), label.x0() - l.x0());
      double down = near(value.middle() - label.middle() - v.middle() + l.middle());
      double fromStart = down * near(label.x1() - value.x1() - l.x1() + v.x1());
      double fromEnd = down * near(label.x0() - value.x1() - l.x0() + v.x1());
      total += likely;
      same += alike ? likely : 0;
      column += aligned * likely;
      sameInColumn += alike ? aligned * likely : 0;
      row += label.onRowOf(l) ? likely : 0;
      sameInRow += alike && label.onRowOf(l) ? likely : 0;
      start += fromStart * likely;
      end += fromEnd * likely;
      left += down * near(label.x1() - value.x0() - l.x1() + v.x0()) * likely;
      inColumn += aligned * Math.max(fromStart, fromEnd) * likely;
      values += alike ? near(value.x1() - v.x1()) * likely : 0;
      lefts += alike ? near(value.x0() - v.x0()) * likely : 0;
      labelHeight += l.height() * likely;
      valueHeight += v.height() * likely;
    }

    void count(PlacedLine label, PlacedLine value, Numbers into) {
      into.add(same / (total + 1))
          .add(sameInColumn / (column + 0.5))
          .add(column, 4)
          .add(sameInRow / (row + 0.5))
          .add(row, 4)
          .add(start / (total + 1))
          .add(end / (total + 1))
          .add(left / (total + 1))
          .add(inColumn / (column + 0.5))
          .add(values / (total + 1))
          .add(lefts / (total + 1))
          .add(total == 0 ? 0 : Math.log(label.height() * total / labelHeight), 1)
          .add(total == 0 ? 0 : Math.log(value.height() * total / valueHeight), 1);
    }
  }

  private Slot slot(int value) {
    double best = 0;
    int slot = FormToken.NONE;
    for (int t = 0; t < tokens.size(); t++) {
      double usual = t == value ? 0 : usual(tokens.get(t), tokens.get(value));
      if (usual > best) {
        best = usual;
        slot = t;
      }
    }
    double isValue = 0;
    for (int i = 0; i < likely.length; i++) {
      isValue += all.get(i).value() == slot ? likely[i] : 0;
    }
    return new Slot(slot, best, isValue);
  }

  /** What stands in the label's place of a value, and what it says. */
  private void slot(FormCandidate one, Numbers into) {
    Slot slot = slots[one.value()];
    if (slot.label() == FormToken.NONE) {
      into.none(SLOT);
      return;
    }
    FormToken label = tokens.get(slot.label());
    into.add(slot.usual())
        .add(1 - label.names().getOrDefault(one.field(), 1.0))
        .add(1 - label.nearestBeside(one.field()))
        .add(1 - label.other())
        .add(slot.isValue(), 2)
        .add(slot.label() == one.label());
  }

  /** How usual it is for a label to stand to a value like this: 0 never, 1 always. */
  private double usual(FormToken label, FormToken value) {
    PlacedLine l = label.line();
    PlacedLine v = value.line();
    if (!places.near(label, value)) {
      return 0;
    }
    double sum = 0;
    double total = 1;
    for (Pair pair : pairs) {
      double down = near(v.middle() - l.middle() - pair.v().middle() + pair.l().middle());
      double start = near(l.x1() - v.x1() - pair.l.x1() + pair.v.x1());
      double end = near(l.x0() - v.x1() - pair.l.x0() + pair.v.x1());
      double left = near(l.x0() - v.x0() - pair.l.x0() + pair.v.x0());
      sum += pair.likely * down * Math.max(left, Math.max(start, end));
      total += pair.likely;
    }
    return sum / total;
  }

  /** 1 where a length is none, less the longer it is. */
  private double near(double length) {
    double share = length / (NEAR * unit);
    return Math.abs(share) > NOT_NEAR ? 0 : Math.exp(-share * share);
  }

  private double near(double one, double other) {
    return Math.max(near(one), near(other));
  }

  /** What else its texts may be, and what else its field. */
  private void rivals(int index, Numbers into) {
    Rivals rivals = new Rivals(all.get(index));
    for (int i = 0; i < all.size(); i++) {
      rivals.count(all.get(i), likely[i]);
    }
    into.add(likely[index])
        .add(Math.log(likely[index] + 1e-4), 10)
        .add(rivals.valueOfOthers)
        .add(rivals.valueIsLabel, 2)
        .add(rivals.labelIsValue, 2)
        .add(rivals.labelOfOthers)
        .add(rivals.labelElsewhere)
        .add(rivals.fieldElsewhere)
        .add(rivals.here)
        .add(1 - rivals.field);
  }

  /** How likely others want the texts of one candidate, or its field others. */
  private static final class Rivals {
    private final FormCandidate one;
    private final boolean labelled;
    private double valueOfOthers;
    private double valueIsLabel;
    private double labelIsValue;
    private double labelOfOthers;
    private double labelElsewhere;
    private double fieldElsewhere;
    private double here;
    private double field;

    Rivals(FormCandidate one) {
      this.one = one;
      this.labelled = one.label() != FormToken.NONE;
    }

    void count(FormCandidate other, double likely) {
      boolean value = other.value() == one.value();
      boolean label = labelled && other.label() == one.label();
      valueIsLabel += other.label() == one.value() ? likely : 0;
      labelIsValue += labelled && other.value() == one.label() ? likely : 0;
      if (other.field().equals(one.field())) {
        field += likely;
        here += value ? likely : 0;
        fieldElsewhere = value ? fieldElsewhere : Math.max(fieldElsewhere, likely);
        labelElsewhere += label && !value ? likely : 0;
      } else if ((value || label) && !FormLooks.twins(other.field(), one.field())) {
        valueOfOthers = value ? Math.max(valueOfOthers, likely) : valueOfOthers;
        labelOfOthers = label ? Math.max(labelOfOthers, likely) : labelOfOthers;
      }
    }
  }
}
