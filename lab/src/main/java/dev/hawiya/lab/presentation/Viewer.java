package dev.hawiya.lab.presentation;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.presentation.PresentationAssessor;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.presentation.PresentationThresholds;
import dev.hawiya.core.reading.DocumentReader;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads a picture as a user would have it read, and assesses the document that was found. */
final class Viewer {
  /** A higher zone is a part of the page, not the place of a line. */
  private static final double LINE = 0.15;

  private final DocumentReader reader;
  private final Catalog catalog = Catalog.load();
  private final PresentationAssessor assessor =
      new PresentationAssessor(PresentationThresholds.DEFAULT);

  Viewer(DocumentReader reader) {
    this.reader = reader;
  }

  Viewing view(Exhibit exhibit) throws IOException {
    Kept kept = new Kept();
    try {
      DocumentReading reading = reader.read(exhibit.source().load(), kept);
      Optional<SideLayout> side =
          catalog
              .document(reading.document().type())
              .flatMap(type -> type.side(reading.document().side()));
      if (side.isEmpty() || reading.corners().isEmpty() || kept.page.isEmpty()) {
        return Viewing.unread(exhibit);
      }
      Raster photo = kept.photo.orElseThrow();
      List<Box> texts = texts(side.get());
      long start = System.nanoTime();
      PresentationReport report =
          assessor.assess(
              photo, reading.corners().get(), kept.page.get(), side.get().portrait(), texts);
      long duration = System.nanoTime() - start;
      double megapixels = photo.width() * (double) photo.height() / 1e6;
      return new Viewing(exhibit.attack(), Optional.of(report), duration, megapixels);
    } catch (InputRejected e) {
      return Viewing.unread(exhibit);
    }
  }

  /** The catalogue's places of lines, read or not: they have some ground around the ink. */
  private static List<Box> texts(SideLayout side) {
    return side.fields().stream()
        .map(FieldDefinition::place)
        .map(place -> place.zone())
        .filter(zone -> zone.height() < LINE)
        .toList();
  }

  /** The photo and the page that a reading settled on: the last of each. */
  private static final class Kept implements Trace {
    private Optional<Raster> photo = Optional.empty();
    private Optional<Page> page = Optional.empty();

    @Override
    public void keep(String stage, Object made) {
      if (stage.equals(PHOTO) && made instanceof Raster raster) {
        photo = Optional.of(raster);
      }
      if (stage.equals("page") && made instanceof Page flat) {
        page = Optional.of(flat);
      }
    }
  }
}
