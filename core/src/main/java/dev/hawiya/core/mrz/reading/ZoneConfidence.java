package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How likely it is that some places of a zone are read right. Before the digits are heard, that is
 * the product p of the characters' scores. A wrong text passes one digit by chance once in ten, k
 * digits once in ten to the k: after k have passed, p becomes p / (p + (1 - p) 0.1^k). A digit that
 * fails lowers it by a factor; one that is INCONCLUSIVE says nothing.
 */
final class ZoneConfidence {
  private final SeenMrz seen;
  private final Mrz mrz;
  private final Repaired repaired;
  private final MrzThresholds thresholds;

  ZoneConfidence(SeenMrz seen, Mrz mrz, Repaired repaired, MrzThresholds thresholds) {
    this.seen = seen;
    this.mrz = mrz;
    this.repaired = repaired;
    this.thresholds = thresholds;
  }

  /** The confidence of what stands at these places together, 0..1. */
  double of(List<Span.Place> places) {
    Map<Long, Double> products =
        places.stream()
            .collect(
                Collectors.groupingBy(
                    place -> heard(place, Verdict.PASS),
                    Collectors.reducing(1.0, this::score, (a, b) -> a * b)));
    double all = 1;
    for (Map.Entry<Long, Double> part : products.entrySet()) {
      double p = part.getValue();
      all *= p / (p + (1 - p) * Math.pow(thresholds.chance(), part.getKey()));
    }
    boolean failed = places.stream().anyMatch(place -> heard(place, Verdict.FAIL) > 0);
    return Math.min(thresholds.most(), failed ? all * thresholds.failed() : all);
  }

  /** How many digits that depend on a place have this verdict. */
  private long heard(Span.Place place, Verdict verdict) {
    return mrz.digits().stream()
        .filter(digit -> digit.places().contains(place))
        .filter(digit -> verdict(digit) == verdict)
        .count();
  }

  private Verdict verdict(CheckDigit digit) {
    return mrz.check(digit.id()).map(CheckResult::verdict).orElse(Verdict.NOT_APPLICABLE);
  }

  private double score(Span.Place place) {
    boolean changed =
        repaired.repairs().stream()
            .anyMatch(r -> r.line() == place.line() && r.column() == place.column());
    double score = seen.lines().get(place.line()).characters().get(place.column()).score();
    return changed ? thresholds.repaired() : Math.max(0, Math.min(1, score));
  }
}
