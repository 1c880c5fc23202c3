package dev.hawiya.core.catalog;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.mrz.MrzFormat;
import java.util.Map;

/**
 * The machine-readable zone by which a document is known.
 *
 * @param side the side that carries it
 * @param issuingState that alone issues such documents, "" where any state does
 * @param zones where its capitals stand, by format
 */
public record MachineReadable(String side, String issuingState, Map<MrzFormat, Zone> zones) {
  /**
   * The place of a zone.
   *
   * @param page that carries it
   * @param capitals from the first line's capitals to the last one's, 0..1 of the page
   */
  public record Zone(PageSize page, Box capitals) {}

  public MachineReadable {
    zones = Map.copyOf(zones);
  }
}
