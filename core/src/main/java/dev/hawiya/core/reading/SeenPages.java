package dev.hawiya.core.reading;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.OutlineFinder;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.image.Rectifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of one photo that were laid flat: each only once, however many layouts it is tried as.
 */
final class SeenPages {
  private record Place(Quad corners, PageSize size) {}

  private final Rectifier rectifier;
  private final Raster photo;
  private final Trace trace;
  private final Map<Place, SeenPage> pages = new HashMap<>();
  private Optional<List<Quad>> outlines = Optional.empty();

  SeenPages(Rectifier rectifier, Raster photo, Trace trace) {
    this.rectifier = rectifier;
    this.photo = photo;
    this.trace = trace;
  }

  Raster photo() {
    return photo;
  }

  Trace trace() {
    return trace;
  }

  /** The outlines of what may be pages, looked for once. */
  List<Quad> outlines(OutlineFinder finder) {
    if (outlines.isEmpty()) {
      outlines = Optional.of(finder.outlines(photo));
    }
    return outlines.get();
  }

  SeenPage within(Quad corners, PageSize size) {
    return pages.computeIfAbsent(
        new Place(corners, size),
        place -> new SeenPage(rectifier.rectify(photo, corners, size), trace));
  }
}
