package dev.hawiya.core.cutout;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.PictureEncoder;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.reading.DocumentReading;
import java.util.Optional;

/** Cuts documents out of the photos that they were read in. Immutable. */
public final class Cutouts {
  private final Catalog catalog;
  private final Rectifier rectifier;
  private final PictureEncoder encoder;

  public Cutouts(Catalog catalog, Rectifier rectifier, PictureEncoder encoder) {
    this.catalog = catalog;
    this.rectifier = rectifier;
    this.encoder = encoder;
  }

  /** Keeps watch over one reading, to cut out the surest document of it. */
  public CutoutTrace watch() {
    return new CutoutTrace(this);
  }

  /** The document of a reading; empty where none is known or its corners bound nothing. */
  Optional<Cutout> of(DocumentReading reading, Raster photo) {
    Optional<DocumentType> type = catalog.document(reading.document().type());
    Optional<Quad> corners = reading.corners().filter(Quad::isConvex);
    if (type.isEmpty() || corners.isEmpty()) {
      return Optional.empty();
    }
    PageSize size = size(type.get(), reading);
    Raster page = rectifier.rectify(photo, corners.get(), size).raster();
    Optional<byte[]> portrait =
        type.get()
            .side(reading.document().side())
            .flatMap(SideLayout::portrait)
            .map(place -> encoder.jpeg(page.part(place)));
    return Optional.of(new Cutout(encoder.jpeg(page), portrait));
  }

  private static PageSize size(DocumentType type, DocumentReading reading) {
    return type.machineReadable()
        .flatMap(
            readable ->
                MrzFormat.of(reading.fields().value("mrz").lines().toList())
                    .flatMap(format -> Optional.ofNullable(readable.zones().get(format))))
        .map(zone -> zone.page())
        .orElse(PageSize.ID_1);
  }
}
