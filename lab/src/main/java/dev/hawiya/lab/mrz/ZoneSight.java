package dev.hawiya.lab.mrz;

import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.reading.MrzRepair;
import dev.hawiya.core.mrz.reading.MrzThresholds;
import dev.hawiya.core.mrz.reading.Repaired;
import java.util.List;
import java.util.Optional;

/** Our own reading of a photo's zone: found, recognised, repaired. */
final class ZoneSight {
  /**
   * The surest zone of a photo.
   *
   * @param zone empty where there was none
   */
  record Seen(Optional<SeenMrz> zone, ZoneText text) {}

  private final MrzReader reader;
  private final MrzRepair repair = new MrzRepair(MrzThresholds.DEFAULT);

  ZoneSight(MrzReader reader) {
    this.reader = reader;
  }

  /** Looks closer where nothing was seen at first, as a reading of a document does. */
  Seen of(Raster photo) {
    return surest(reader.read(photo))
        .or(() -> surest(reader.readClosely(photo)))
        .orElseGet(() -> new Seen(Optional.empty(), ZoneText.NONE));
  }

  private Optional<Seen> surest(List<SeenMrz> zones) {
    for (SeenMrz zone : zones) {
      Repaired repaired = repair.repaired(zone);
      if (repaired.parse() instanceof Mrz) {
        return Optional.of(new Seen(Optional.of(zone), ZoneText.of(repaired)));
      }
    }
    return Optional.empty();
  }
}
