package dev.hawiya.engine.mrz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads the lines of a zone off the map of a close look. */
final class ZoneLines {
  private static final double CELL = 0.5;
  private static final int LEAST_CELLS = 4;

  /** A core is this share of its capitals' height (training/mrz/finder.py). */
  private static final double CORE = 0.6;

  /** Parts of a line lie within this many capitals of its curve. */
  private static final double SAME_LINE = 0.7;

  /** A line is at least this share of the longest one; the Swiss licence's first has 9 of 30. */
  private static final double LEAST_LENGTH = 0.2;

  private static final double CAPITALS = 2.4 / 6.35;

  private static final double CAPITALS_BY_PITCH = 2.4 / 2.54;

  private ZoneLines() {}

  /** The lines from top to bottom. */
  static List<ZoneLine> of(ZoneMap map) {
    List<List<Integer>> parts = ConnectedCells.of(map.cores(), map.columns(), CELL, LEAST_CELLS);
    parts.sort(Comparator.comparingInt((List<Integer> p) -> -p.size()));
    List<List<Integer>> lines = new ArrayList<>();
    for (List<Integer> part : parts) {
      List<Integer> host = lines.stream().filter(l -> joins(map, l, part)).findFirst().orElse(null);
      if (host == null) {
        lines.add(part);
      } else {
        host.addAll(part);
      }
    }
    List<ZoneLine> fitted = lines.stream().map(l -> fitted(map, l)).toList();
    double longest = fitted.stream().mapToDouble(ZoneLine::length).max().orElse(0);
    double middle = map.columns() * ZoneMap.STRIDE / 2.0;
    return measured(
        fitted.stream()
            .filter(l -> l.length() >= LEAST_LENGTH * longest)
            .sorted(Comparator.comparingDouble(l -> l.row(middle)))
            .toList());
  }

  /**
   * The lines with capitals measured by their distance, which is surer than a core of two cells:
   * lines stand 6.35 mm apart, capitals are 2.4 mm high (ICAO 9303-3, 4.1). All begin and end
   * together: where a faint end was missed in one, another has it.
   */
  private static List<ZoneLine> measured(List<ZoneLine> lines) {
    if (lines.size() < 2) {
      return lines;
    }
    double x0 = lines.stream().mapToDouble(ZoneLine::x0).min().orElseThrow();
    double x1 = lines.stream().mapToDouble(ZoneLine::x1).max().orElseThrow();
    List<ZoneLine> measured = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      ZoneLine line = lines.get(i);
      double x = (line.x0() + line.x1()) / 2;
      double gap = 1e9;
      for (int k = Math.max(0, i - 1); k <= Math.min(lines.size() - 1, i + 1); k++) {
        gap = k == i ? gap : Math.min(gap, Math.abs(lines.get(k).row(x) - line.row(x)));
      }
      measured.add(new ZoneLine(x0, x1, line.bend(), gap * CAPITALS));
    }
    return measured;
  }

  /**
   * The same lines with capitals measured by the characters' pitch, for zones set closer or wider
   * than the standard; three lines have 30 characters each, two have 36 or 44.
   */
  static List<ZoneLine> byPitch(List<ZoneLine> lines) {
    int characters = lines.size() > 2 ? 30 : 40;
    return lines.stream()
        .map(
            l ->
                new ZoneLine(l.x0(), l.x1(), l.bend(), l.length() / characters * CAPITALS_BY_PITCH))
        .toList();
  }

  private static boolean joins(ZoneMap map, List<Integer> line, List<Integer> part) {
    ZoneLine curve = fitted(map, line);
    ZoneLine other = fitted(map, part);
    double x = (other.x0() + other.x1()) / 2;
    double near = Math.max(curve.x0(), Math.min(x, curve.x1()));
    // Beyond its own end a short piece's parabola runs wild: it is followed straight on.
    double slope = curve.bend()[1] + 2 * curve.bend()[2] * near;
    double expected = curve.row(near) + slope * (x - near);
    return Math.abs(other.row(x) - expected) < SAME_LINE * curve.tall();
  }

  private static ZoneLine fitted(ZoneMap map, List<Integer> cells) {
    double x0 = 1e9;
    double x1 = -1e9;
    double weight = 0;
    double[] moments = new double[5];
    double[] sums = new double[3];
    double unit = map.columns() * ZoneMap.STRIDE;
    for (int cell : cells) {
      double x = (cell % map.columns() + 0.5) * ZoneMap.STRIDE;
      double y = (cell / map.columns() + 0.5) * ZoneMap.STRIDE;
      double w = map.core(cell);
      double power = w;
      for (int i = 0; i < 5; i++, power *= x / unit) {
        moments[i] += power;
        sums[Math.min(i, 2)] += i < 3 ? power * y : 0;
      }
      weight += w;
      x0 = Math.min(x0, x - ZoneMap.STRIDE / 2.0);
      x1 = Math.max(x1, x + ZoneMap.STRIDE / 2.0);
    }
    double columns = (x1 - x0) / ZoneMap.STRIDE;
    double tall = weight / columns * ZoneMap.STRIDE / CORE;
    double[] bend = Parabola.fit(moments, sums);
    bend[1] /= unit;
    bend[2] /= unit * unit;
    return new ZoneLine(x0, x1, bend, tall);
  }
}
