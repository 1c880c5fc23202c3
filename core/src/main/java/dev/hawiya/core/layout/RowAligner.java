package dev.hawiya.core.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which row of the page is which row of the layout: from top to bottom without crossing, by
 * the distance from the expected place and by what the text says. Tried with every optional row
 * present or absent (the rows below then slide up) and with the whole side a little off; the
 * arrangement with the most points wins.
 */
final class RowAligner {
  /** Points of a row that stands exactly in its place. */
  private static final double IN_PLACE = 3.0;

  /**
   * Points lost by a row that may be absent: of two places in doubt the printed one is likelier.
   */
  private static final double MAY_BE_ABSENT = 0.5;

  /** Points lost by a row that is one usual line (0.08 of the page) off. */
  private static final double ONE_LINE_OFF = 4.0;

  private static final double LINE = 0.08;
  private static final double[] OFFSETS = {0, -0.03, 0.03};
  private static final double UNUSUAL = -0.5;

  private final List<LayoutRow> layout;
  private final TextAnchors anchors;

  RowAligner(List<LayoutRow> layout, TextAnchors anchors) {
    this.layout = layout;
    this.anchors = anchors;
  }

  /** By place alone: for rows that were not read. */
  Alignment byPlace(List<Row> rows) {
    return align(rows, new double[rows.size()][layout.size()]);
  }

  /** By place and text; a row that was not read is known to hold digits. */
  Alignment byText(List<Row> rows) {
    return align(rows, rows.stream().map(anchors::of).toArray(double[][]::new));
  }

  private Alignment align(List<Row> rows, double[][] said) {
    Alignment best = new Alignment(Map.of(), Map.of(), TextAnchors.NEVER);
    List<LayoutRow> optional = layout.stream().filter(LayoutRow::optional).toList();
    for (int absent = 0; absent < 1 << optional.size(); absent++) {
      List<Integer> gone = new ArrayList<>();
      for (int i = 0; i < optional.size(); i++) {
        if ((absent >> i & 1) == 1) {
          gone.add(optional.get(i).order());
        }
      }
      for (double offset : OFFSETS) {
        double unusual = UNUSUAL * (gone.size() + (offset == 0 ? 0 : 1));
        Alignment tried = align(rows, said, shifts(gone, offset), unusual);
        best = tried.points() > best.points() ? tried : best;
      }
    }
    return best;
  }

  /** How far every row that is there stands below its zone. */
  private Map<Integer, Double> shifts(List<Integer> gone, double offset) {
    Map<Integer, Double> shifts = new LinkedHashMap<>();
    double shift = offset;
    for (int i = 0; i < layout.size(); i++) {
      if (!gone.contains(layout.get(i).order())) {
        shifts.put(layout.get(i).order(), shift);
      } else if (i + 1 < layout.size()) {
        shift -= layout.get(i + 1).centreY() - layout.get(i).centreY();
      }
    }
    return shifts;
  }

  /** The best monotone matching, by dynamic programming over rows and layout rows. */
  private Alignment align(
      List<Row> rows, double[][] said, Map<Integer, Double> shifts, double start) {
    List<LayoutRow> there = layout.stream().filter(l -> shifts.containsKey(l.order())).toList();
    double[][] best = new double[rows.size() + 1][there.size() + 1];
    for (int i = 1; i <= rows.size(); i++) {
      for (int j = 1; j <= there.size(); j++) {
        LayoutRow place = there.get(j - 1);
        double matched =
            best[i - 1][j - 1]
                + said[i - 1][layout.indexOf(place)]
                + inPlace(rows.get(i - 1), place, shifts);
        best[i][j] = Math.max(matched, Math.max(best[i - 1][j], best[i][j - 1]));
      }
    }
    Map<Integer, Row> matches = matches(rows, there, best);
    return new Alignment(matches, shifts, start + best[rows.size()][there.size()]);
  }

  private static Map<Integer, Row> matches(List<Row> rows, List<LayoutRow> there, double[][] best) {
    Map<Integer, Row> matches = new LinkedHashMap<>();
    int i = rows.size();
    int j = there.size();
    while (i > 0 && j > 0) {
      if (best[i][j] == best[i - 1][j]) {
        i--;
      } else if (best[i][j] == best[i][j - 1]) {
        j--;
      } else {
        matches.put(there.get(--j).order(), rows.get(--i));
      }
    }
    return matches;
  }

  private static double inPlace(Row row, LayoutRow place, Map<Integer, Double> shifts) {
    double off = (row.box().centreY() - place.centreY() - shifts.get(place.order())) / LINE;
    double start = place.optional() ? IN_PLACE - MAY_BE_ABSENT : IN_PLACE;
    return start - ONE_LINE_OFF * off * off;
  }
}
