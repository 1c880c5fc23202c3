package dev.hawiya.lab.rival;

import dev.hawiya.core.image.Raster;
import java.util.List;

/**
 * What a rival may look at: a photo and its zone as our finder located it, cut out and laid flat.
 *
 * @param photo as it lies
 * @param zone with capitals {@link ZoneCut#CAPITALS} high and as much room around it
 * @param lines each of them {@link ZoneCut#LINE} high with the same capitals; none where no zone
 *     was located
 */
public record RivalView(Raster photo, Raster zone, List<Raster> lines) {
  public RivalView {
    lines = List.copyOf(lines);
  }

  boolean located() {
    return !lines.isEmpty();
  }
}
