package dev.hawiya.core.mrz;

import dev.hawiya.core.geometry.Quad;
import java.util.List;

/**
 * A machine-readable zone as recognised in a photo, nothing repaired.
 *
 * @param place its outline in the photo, read upright
 * @param score how sure it is that this is a zone and read right, 0..1
 */
public record SeenMrz(Quad place, MrzFormat format, List<SeenLine> lines, double score) {
  public SeenMrz {
    lines = List.copyOf(lines);
  }

  /** The lines as text. */
  public List<String> text() {
    return lines.stream().map(SeenLine::text).toList();
  }
}
