package dev.hawiya.lab.mrz;

import java.util.List;

/** How a zone that was read compares with the printed one. */
public enum ZoneOutcome {
  /** Every character of every line. */
  EXACT,
  /** No zone of any format. */
  NOT_READ,
  /** A zone that differs in a character at least. */
  MISREAD;

  /** Compares lines, none of them where nothing was read. */
  public static ZoneOutcome of(List<String> printed, List<String> read) {
    if (read.isEmpty()) {
      return NOT_READ;
    }
    return read.equals(printed) ? EXACT : MISREAD;
  }
}
