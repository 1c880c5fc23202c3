package dev.hawiya.core.reading;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import java.util.List;
import java.util.Optional;

/**
 * Everything known about one photo after it was read. Of a photo without a known document only
 * classification, quality and warnings say something.
 *
 * @param document what the page is
 * @param corners of the document, 0..1 of the photo set upright; absent where none was found
 */
public record DocumentReading(
    Classification document,
    Optional<Quad> corners,
    Fields fields,
    List<CheckResult> checks,
    Quality quality,
    List<String> warnings) {
  public DocumentReading {
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }
}
