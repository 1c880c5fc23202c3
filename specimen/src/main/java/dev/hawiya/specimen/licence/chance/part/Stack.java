package dev.hawiya.specimen.licence.chance.part;

import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Parts under each other.
 *
 * @param gap between two of them, at least
 */
public record Stack(List<Part> parts, double gap) implements Part {

  @Override
  public double height(double width, double scale) {
    double gaps = gap * (parts.size() - 1);
    return gaps + parts.stream().mapToDouble(part -> part.height(width, scale)).sum();
  }

  @Override
  public int lines() {
    return parts.stream().mapToInt(Part::lines).sum();
  }

  @Override
  public void set(Rectangle2D area, double scale, Sheet sheet) {
    double spare = area.getHeight() - height(area.getWidth(), scale);
    double y = area.getY();
    for (Part part : parts) {
      double share = spare * part.lines() / Math.max(1, lines());
      double height = part.height(area.getWidth(), scale) + share;
      part.set(new Rectangle2D.Double(area.getX(), y, area.getWidth(), height), scale, sheet);
      y += height + gap;
    }
  }
}
