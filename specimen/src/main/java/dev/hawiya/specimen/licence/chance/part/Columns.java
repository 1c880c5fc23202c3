package dev.hawiya.specimen.licence.chance.part;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Parts beside each other, from right to left.
 *
 * @param shares of the width
 * @param ruled with a line between two of them
 */
public record Columns(List<Part> parts, List<Double> shares, double gap, boolean ruled)
    implements Part {

  private double wide(int at, double width) {
    double total = shares.stream().mapToDouble(share -> share).sum();
    return (width - gap * (parts.size() - 1)) * shares.get(at) / total;
  }

  @Override
  public double height(double width, double scale) {
    double highest = 0;
    for (int i = 0; i < parts.size(); i++) {
      highest = Math.max(highest, parts.get(i).height(wide(i, width), scale));
    }
    return highest;
  }

  @Override
  public int lines() {
    return parts.stream().mapToInt(Part::lines).max().orElse(0);
  }

  @Override
  public void set(Rectangle2D area, double scale, Sheet sheet) {
    double right = area.getMaxX();
    for (int i = 0; i < parts.size(); i++) {
      double width = wide(i, area.getWidth());
      parts
          .get(i)
          .set(
              new Rectangle2D.Double(right - width, area.getY(), width, area.getHeight()),
              scale,
              sheet);
      right -= width + gap;
      if (ruled && i < parts.size() - 1) {
        sheet.mark(
            Mark.Kind.RULE,
            new Rectangle2D.Double(right + gap / 2, area.getY(), 1.5, area.getHeight()));
      }
    }
  }
}
