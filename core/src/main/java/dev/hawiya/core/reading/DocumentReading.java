package dev.hawiya.core.reading;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Quality;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything known about one document in a photo, or on a page, after it was read. Of a photo
 * without a known document only classification, quality and warnings say something.
 *
 * @param document what the page is
 * @param corners of the document, 0..1 of the photo set upright; absent where none was found
 * @param page of the file on which it was found, from 1; absent where the file has but one
 */
public record DocumentReading(
    Classification document,
    Optional<Quad> corners,
    Fields fields,
    List<CheckResult> checks,
    Quality quality,
    List<String> warnings,
    OptionalInt page) {
  public DocumentReading {
    checks = List.copyOf(checks);
    warnings = List.copyOf(warnings);
  }

  /** A reading of a file that has no pages. */
  public DocumentReading(
      Classification document,
      Optional<Quad> corners,
      Fields fields,
      List<CheckResult> checks,
      Quality quality,
      List<String> warnings) {
    this(document, corners, fields, checks, quality, warnings, OptionalInt.empty());
  }

  /** The same, found on a page. */
  DocumentReading onPage(int number) {
    return new DocumentReading(
        document, corners, fields, checks, quality, warnings, OptionalInt.of(number));
  }
}
