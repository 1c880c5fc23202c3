package dev.hawiya.core.check;

import dev.hawiya.core.field.Fields;
import dev.hawiya.core.text.EditDistance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Compares whole names of one script word by word. Equal is only what is equal once spelling is
 * folded: one letter tells محمد from محمود, and one order of words a son from his father. Unequal
 * is only what shares no first name or less than half of its words: documents leave names out, put
 * the family's in place of a forefather's, and readers slip. All between is INCONCLUSIVE. Latin
 * spellings of one Arabic name vary without rule, so that these never differ for certain.
 */
record NameComparison(CheckThresholds thresholds) {
  private static final String ID = CrossChecks.SAME_NAME;

  CheckResult compare(Fields one, Fields other) {
    List<PersonName> left = PersonName.in(one);
    List<PersonName> right = PersonName.in(other);
    if (left.isEmpty() || right.isEmpty()) {
      return CrossChecks.absent(ID, PersonName.FIELDS, one, other);
    }
    List<CheckResult> verdicts = new ArrayList<>();
    for (PersonName a : left) {
      for (PersonName b : right) {
        if (a.arabic() == b.arabic()) {
          verdicts.add(compare(a, b));
        }
      }
    }
    return verdicts.stream()
        .filter(v -> v.verdict() == Verdict.PASS)
        .findFirst()
        .or(() -> verdicts.stream().findFirst())
        .orElseGet(
            () -> CheckResult.notApplicable(ID, "the names are written in different scripts"));
  }

  private CheckResult compare(PersonName a, PersonName b) {
    if (a.letters().equals(b.letters())) {
      return CheckResult.pass(ID);
    }
    if (differ(a, b)) {
      return a.arabic()
          ? CrossChecks.differ(
              ID, Math.min(a.confidence(), b.confidence()), "the names differ", thresholds)
          : CheckResult.inconclusive(ID, "the names differ in their Latin spelling");
    }
    return CheckResult.inconclusive(
        ID, "the names are alike, but words are missing, in another order or spelt differently");
  }

  private boolean differ(PersonName a, PersonName b) {
    boolean firstShared =
        b.words().stream().anyMatch(w -> alike(w, a.words().get(0)))
            || a.words().stream().anyMatch(w -> alike(w, b.words().get(0)));
    int shorter = Math.min(a.words().size(), b.words().size());
    return !firstShared || 2 * shared(a, b) < shorter;
  }

  /** How many words of one have a counterpart of their own in the other. */
  private int shared(PersonName a, PersonName b) {
    List<String> left = new ArrayList<>(b.words());
    int shared = 0;
    for (String word : a.words()) {
      Optional<String> nearest =
          left.stream()
              .filter(w -> alike(word, w))
              .min(Comparator.comparingDouble(w -> EditDistance.share(word, w)));
      if (nearest.isPresent()) {
        left.remove(nearest.get());
        shared++;
      }
    }
    return shared;
  }

  private boolean alike(String word, String other) {
    return EditDistance.share(word, other) <= thresholds.sameWord();
  }
}
