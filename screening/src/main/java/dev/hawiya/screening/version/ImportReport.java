package dev.hawiya.screening.version;

import dev.hawiya.screening.list.BadRow;
import java.util.List;

/**
 * What an import did.
 *
 * @param version the one that serves now
 * @param badRows the first of the rows that could not be used; the version counts them all
 */
public record ImportReport(ListVersion version, List<BadRow> badRows) {
  public ImportReport {
    badRows = List.copyOf(badRows);
  }
}
