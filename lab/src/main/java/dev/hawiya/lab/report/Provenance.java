package dev.hawiya.lab.report;

import java.time.Clock;
import java.time.LocalDate;

/**
 * Where a figure comes from; every section of figures says it.
 *
 * @param command that repeats the measurement
 * @param date of the measurement
 * @param machine it was made on
 */
public record Provenance(String command, LocalDate date, String machine) {
  /** A measurement made here and now. */
  public static Provenance of(String command, Clock clock) {
    String machine =
        Runtime.getRuntime().availableProcessors()
            + " cores, "
            + System.getProperty("os.name")
            + " "
            + System.getProperty("os.arch")
            + ", JDK "
            + Runtime.version().feature()
            + " ("
            + System.getProperty("java.vendor")
            + ")";
    return new Provenance(command, LocalDate.now(clock), machine);
  }

  /** One line for a page. */
  public String line() {
    return "`" + command + "` · " + date + " · " + machine;
  }
}
