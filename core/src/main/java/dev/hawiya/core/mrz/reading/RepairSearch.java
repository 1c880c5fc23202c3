package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looks for the one set of changes, at most two a field, after which every digit agrees, the
 * composite too. Where there are too many ways to tell, there is none.
 */
final class RepairSearch {
  private static final int MOST_CANDIDATES = 48;
  private static final int MOST_WAYS = 24;
  private static final int MOST_TOGETHER = 20_000;

  private final Mrz mrz;
  private final List<String> lines;
  private final Candidates candidates;
  private final MrzThresholds thresholds;

  RepairSearch(SeenMrz seen, Mrz mrz, MrzThresholds thresholds) {
    this.mrz = mrz;
    this.lines = mrz.lines();
    this.candidates = new Candidates(seen, mrz.format(), thresholds);
    this.thresholds = thresholds;
  }

  /** The changes to make; none where all is well or nothing is proven. */
  Change.Set found() {
    List<CheckDigit> digits = mrz.digits();
    Optional<CheckDigit> composite = digits.stream().filter(CheckDigit::isComposite).findFirst();
    List<CheckDigit> fields = digits.stream().filter(d -> !d.isComposite()).toList();
    if (composite.isPresent()) {
      return together(fields, composite.get());
    }
    return fields.stream()
        .map(field -> clearest(ways(field)))
        .reduce(Change.Set.NONE, Change.Set::and);
  }

  /** The ways to make a field's digit agree; only the empty one where it does. */
  private List<Change.Set> ways(CheckDigit field) {
    List<Span.Place> places = field.places();
    if (agrees(field, places, Change.Set.NONE)) {
      return List.of(Change.Set.NONE);
    }
    List<Change> changes = candidates.at(places);
    if (changes.size() > MOST_CANDIDATES) {
      return List.of();
    }
    List<Change.Set> ways =
        Change.upToTwo(changes).stream().filter(set -> agrees(field, places, set)).toList();
    return ways.size() > MOST_WAYS ? List.of() : ways;
  }

  private boolean agrees(CheckDigit digit, List<Span.Place> places, Change.Set set) {
    List<String> changed = set.applied(lines);
    boolean date = digit.id().equals("mrz.birth_date") || digit.id().equals("mrz.expiry_date");
    return digit.agrees(changed)
        && candidates.fit(places, changed)
        && (!date || new MrzDate(digit.covered(changed)).state() != MrzDate.State.IMPOSSIBLE);
  }

  private Change.Set together(List<CheckDigit> fields, CheckDigit composite) {
    List<Change.Set> sets = List.of(Change.Set.NONE);
    for (CheckDigit field : fields) {
      sets = product(sets, ways(field));
    }
    List<Span.Place> own = own(composite, fields);
    List<Change> changes = candidates.at(own);
    if (changes.size() <= MOST_CANDIDATES) {
      sets = product(sets, Change.upToTwo(changes));
    }
    return clearest(sets.stream().filter(set -> agrees(composite, own, set)).toList());
  }

  /** Every set of the one with every set of the other; none where those are too many to weigh. */
  private static List<Change.Set> product(List<Change.Set> one, List<Change.Set> other) {
    if ((long) one.size() * other.size() > MOST_TOGETHER) {
      return List.of();
    }
    List<Change.Set> all = new ArrayList<>();
    one.forEach(a -> other.forEach(b -> all.add(a.and(b))));
    return all;
  }

  /** The places that only the composite checks: optional data, and its own. */
  private static List<Span.Place> own(CheckDigit composite, List<CheckDigit> fields) {
    return composite.places().stream()
        .filter(place -> fields.stream().noneMatch(field -> field.places().contains(place)))
        .toList();
  }

  /** The likeliest, where it is clearly so; else none. */
  private Change.Set clearest(List<Change.Set> sets) {
    List<Change.Set> sorted =
        sets.stream().sorted(Comparator.comparingDouble(Change.Set::cost)).toList();
    boolean clear =
        sorted.size() == 1
            || sorted.size() > 1
                && sorted.get(1).cost() - sorted.get(0).cost() >= thresholds.margin();
    return clear ? sorted.get(0) : Change.Set.NONE;
  }
}
