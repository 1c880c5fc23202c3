package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzDate;
import dev.hawiya.core.mrz.MrzSyntax;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Looks for the one set of changes, at most two a field, after which every digit agrees, the
 * composite too. It is taken where it is likely enough against every other set with which they
 * agree, a misprinted digit, and characters that nobody named and that agree by chance.
 */
final class RepairSearch {
  private static final int MOST_CHANGES = 48;
  private static final int MOST_WAYS = 24;
  private static final int MOST_TOGETHER = 20_000;

  private final SeenMrz seen;
  private final Mrz mrz;
  private final List<String> lines;
  private final MrzThresholds thresholds;

  RepairSearch(SeenMrz seen, Mrz mrz, MrzThresholds thresholds) {
    this.seen = seen;
    this.mrz = mrz;
    this.lines = mrz.lines();
    this.thresholds = thresholds;
  }

  /** The changes to make; none where all is well or nothing is proven. */
  Change.Set found() {
    Optional<CheckDigit> composite =
        mrz.digits().stream().filter(CheckDigit::isComposite).findFirst();
    if (composite.isPresent()) {
      return together(fields(), composite.get());
    }
    return fields().stream()
        .map(field -> likeliest(ways(field), thresholds.chance() * unnamed(field.places())))
        .reduce(Change.Set.NONE, Change.Set::and);
  }

  /** Whether a digit that agrees would agree as well with another text that is not unlikely. */
  boolean wavers(CheckDigit digit) {
    List<Span.Place> places = own(digit);
    List<Change> changes = changes(places);
    return changes.size() > MOST_CHANGES
        || Change.upToTwo(changes).stream()
                .filter(set -> !set.changes().isEmpty() && agrees(digit, places, set))
                .mapToDouble(Change.Set::weight)
                .sum()
            >= thresholds.blindDoubt();
  }

  private List<CheckDigit> fields() {
    return mrz.digits().stream().filter(d -> !d.isComposite()).toList();
  }

  /** The ways to make a field's digit agree; only the empty one where it does. */
  private List<Change.Set> ways(CheckDigit field) {
    List<Span.Place> places = field.places();
    if (agrees(field, places, Change.Set.NONE)) {
      return List.of(Change.Set.NONE);
    }
    List<Change> changes = changes(places);
    if (changes.size() > MOST_CHANGES) {
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
        && places.stream().allMatch(p -> kind(p).holds(changed.get(p.line()).charAt(p.column())))
        && (!date || new MrzDate(digit.covered(changed)).state() != MrzDate.State.IMPOSSIBLE);
  }

  private Change.Set together(List<CheckDigit> fields, CheckDigit composite) {
    List<Change.Set> sets = List.of(Change.Set.NONE);
    double unnamed = 0;
    for (CheckDigit field : fields) {
      if (!agrees(field, field.places(), Change.Set.NONE)) {
        unnamed += thresholds.chance() * thresholds.chance() * unnamed(field.places());
      }
      sets = product(sets, ways(field));
    }
    List<Span.Place> own = own(composite);
    List<Change> changes = changes(own);
    if (changes.size() <= MOST_CHANGES) {
      sets = product(sets, Change.upToTwo(changes));
    }
    return likeliest(
        sets.stream().filter(set -> agrees(composite, own, set)).toList(),
        unnamed + thresholds.chance() * unnamed(own));
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

  /** The places that this digit alone answers for; of a composite, what no other one covers. */
  private List<Span.Place> own(CheckDigit digit) {
    return digit.places().stream()
        .filter(
            place ->
                !digit.isComposite()
                    || fields().stream().noneMatch(field -> field.places().contains(place)))
        .toList();
  }

  /** The likeliest set, where it is likely enough; else none. */
  private Change.Set likeliest(List<Change.Set> sets, double unnamed) {
    double all =
        thresholds.misprint() + unnamed + sets.stream().mapToDouble(Change.Set::weight).sum();
    return sets.stream()
        .max(Comparator.comparingDouble(Change.Set::weight))
        .filter(best -> best.weight() / all >= thresholds.proof())
        .orElse(Change.Set.NONE);
  }

  /** The weight of texts with a character that nobody named at some of these places. */
  private double unnamed(List<Span.Place> places) {
    List<Doubt> doubts = doubts(places);
    return product(doubts, Doubt::all) - product(doubts, Doubt::listed);
  }

  private static double product(List<Doubt> doubts, ToDoubleFunction<Doubt> weight) {
    return doubts.stream().mapToDouble(weight).reduce(1, (a, b) -> a * b);
  }

  private List<Change> changes(List<Span.Place> places) {
    return doubts(places).stream().flatMap(doubt -> doubt.changes().stream()).toList();
  }

  private List<Doubt> doubts(List<Span.Place> places) {
    return places.stream()
        .flatMap(
            p ->
                Doubt.of(
                    p, seen.lines().get(p.line()).characters().get(p.column()), kind(p), thresholds)
                    .stream())
        .toList();
  }

  private CharacterKind kind(Span.Place place) {
    return MrzSyntax.allowed(mrz.format(), place.line(), place.column());
  }
}
