package dev.hawiya.core.cutout;

import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds on to a reading's photos until it is over, and keeps but the cut-out of its document. */
public final class CutoutTrace implements Trace {
  private final Cutouts cutouts;
  private final List<Raster> photos = new ArrayList<>();
  private Optional<Cutout> cutout = Optional.empty();

  CutoutTrace(Cutouts cutouts) {
    this.cutouts = cutouts;
  }

  @Override
  public void keep(String stage, Object made) {
    if (stage.equals(PHOTO) && made instanceof Raster photo) {
      photos.add(photo);
    }
    if (stage.equals(READINGS) && made instanceof List<?> all) {
      cutout = surest(all).flatMap(this::cut);
      photos.clear();
    }
  }

  /** What was cut out; empty before the reading is over, and where it found no document. */
  public Optional<Cutout> cutout() {
    return cutout;
  }

  private static Optional<DocumentReading> surest(List<?> all) {
    return all.stream()
        .filter(DocumentReading.class::isInstance)
        .map(DocumentReading.class::cast)
        .findFirst();
  }

  private Optional<Cutout> cut(DocumentReading reading) {
    int page = reading.page().orElse(1);
    return page <= photos.size() ? cutouts.of(reading, photos.get(page - 1)) : Optional.empty();
  }
}
