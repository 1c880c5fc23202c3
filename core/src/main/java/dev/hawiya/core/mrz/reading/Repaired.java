package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.mrz.MrzParse;
import java.util.List;

/**
 * A zone after its repairs.
 *
 * @param raw the lines as recognised
 * @param lines the lines with every repair that a check digit proves
 * @param parse what they mean; a check that proved a repair says so, one that cannot settle a doubt
 *     of the recogniser is INCONCLUSIVE
 */
public record Repaired(List<String> raw, List<String> lines, List<Repair> repairs, MrzParse parse) {
  /**
   * One character put in place of another.
   *
   * @param line from 0
   * @param column from 0
   * @param checkId of the digit that proves it, {@code mrz.…}
   */
  public record Repair(int line, int column, char seen, char put, String checkId) {
    /** "proven repair at line 2, place 5", counted from 1. */
    public String sentence() {
      return "proven repair at line " + (line + 1) + ", place " + (column + 1);
    }
  }

  public Repaired {
    raw = List.copyOf(raw);
    lines = List.copyOf(lines);
    repairs = List.copyOf(repairs);
  }
}
