package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.presentation.PresentationAssessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds to what was read whether a genuine document lay there. */
record Presentations(Catalog catalog, PresentationAssessor assessor) {
  /** The documents of one photo; one that is unknown or has no outline stays as it was. */
  List<DocumentReading> assessed(List<DocumentReading> found, Raster photo, Trace trace) {
    trace.keep(Trace.DOCUMENTS, found);
    List<DocumentReading> all = new ArrayList<>();
    for (DocumentReading reading : found) {
      DocumentReading assessed = assessed(reading, photo);
      trace.keep(Trace.PRESENTATION, assessed.presentation());
      all.add(assessed);
    }
    return all;
  }

  private DocumentReading assessed(DocumentReading reading, Raster photo) {
    Optional<Quad> corners = reading.corners();
    return catalog
        .document(reading.document().type())
        .flatMap(
            type -> corners.map(c -> assessor.assess(photo, c, type, reading.document().side())))
        .map(report -> reading.with(report.checks()))
        .orElse(reading);
  }
}
