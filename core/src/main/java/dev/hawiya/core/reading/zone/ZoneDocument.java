package dev.hawiya.core.reading.zone;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.PageSize;
import java.util.List;

/**
 * What a machine-readable zone tells of the document that carries it.
 *
 * @param type document type id
 * @param side the side that the zone stands on
 * @param confidence that it is such a document, 0..1
 * @param corners of the page, 0..1 of the photo
 * @param size of the page
 */
public record ZoneDocument(
    String type,
    String side,
    double confidence,
    Quad corners,
    PageSize size,
    Fields fields,
    List<CheckResult> checks) {
  /** The same document with other corners. */
  public ZoneDocument at(Quad corners) {
    return new ZoneDocument(type, side, confidence, corners, size, fields, checks);
  }

  /** The same document with other fields and checks. */
  public ZoneDocument with(Fields fields, List<CheckResult> checks) {
    return new ZoneDocument(type, side, confidence, corners, size, fields, checks);
  }
}
