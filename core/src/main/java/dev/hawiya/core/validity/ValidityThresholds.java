package dev.hawiya.core.validity;

import dev.hawiya.core.check.CheckThresholds;

/**
 * From which confidence a value can be relied on.
 *
 * @param believed confidence below which a value makes its side invalid: one half, under which it
 *     is likelier wrong than right
 * @param checks how clearly a value must be read to need no person's look, as for a verdict
 */
public record ValidityThresholds(double believed, CheckThresholds checks) {
  public static final ValidityThresholds DEFAULT =
      new ValidityThresholds(0.5, CheckThresholds.DEFAULT);
}
