package dev.hawiya.specimen.licence.form;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * One cell of a form.
 *
 * @param id of its value
 * @param wordings of its label; of each card one
 * @param box whole cell, in the units of a surface
 */
record Cell(String id, List<String> wordings, Rectangle2D box) {

  /**
   * Rows of cells that fill an area, from right to left.
   *
   * @param rows one a line: how high it is among all, then cells as {@code id=label/label} or
   *     {@code id=label*share of the width}, parted by |
   */
  static List<Cell> grid(Rectangle2D area, String rows) {
    List<String[]> lines =
        rows.strip().lines().map(line -> line.strip().split("\\s*\\|\\s*")).toList();
    double total = lines.stream().mapToDouble(line -> Double.parseDouble(line[0])).sum();
    List<Cell> cells = new ArrayList<>();
    double y = area.getMinY();
    for (String[] line : lines) {
      double height = area.getHeight() * Double.parseDouble(line[0]) / total;
      row(line, new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), cells);
      y += height;
    }
    return cells;
  }

  private static void row(String[] line, Rectangle2D strip, List<Cell> into) {
    double total = 0;
    for (int i = 1; i < line.length; i++) {
      total += share(line[i]);
    }
    double right = strip.getMaxX();
    for (int i = 1; i < line.length; i++) {
      String[] parts = line[i].split("\\*")[0].split("=");
      double width = strip.getWidth() * share(line[i]) / total;
      right -= width;
      Rectangle2D box = new Rectangle2D.Double(right, strip.getY(), width, strip.getHeight());
      into.add(new Cell(parts[0], List.of(parts[1].split("/")), box));
    }
  }

  private static double share(String cell) {
    int star = cell.indexOf('*');
    return star < 0 ? 1 : Double.parseDouble(cell.substring(star + 1));
  }
}
