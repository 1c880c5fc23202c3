package dev.hawiya.lab.presentation;

import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.specimen.attack.Attack;
import java.util.Optional;

/**
 * What was said of one picture.
 *
 * @param attack absent where it is bona fide
 * @param report absent where no document was read, so that nothing was accepted either
 * @param duration of the assessment in nanoseconds
 * @param megapixels of the photo
 */
record Viewing(
    Optional<Attack> attack,
    Optional<PresentationReport> report,
    long duration,
    double megapixels) {

  static Viewing unread(Exhibit exhibit) {
    return new Viewing(exhibit.attack(), Optional.empty(), 0, 0);
  }
}
