package dev.hawiya.specimen.licence.chance.part;

import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.chance.part.Sheet.Role;
import java.awt.geom.Rectangle2D;
import java.util.List;

/**
 * Titles and captions in groups beside each other, from right to left: the first at the right
 * margin, the last at the left one, one alone in the middle.
 */
public record Strip(List<Group> groups, Ruler ruler) implements Part {
  private static final double GAP = 22;
  private static final double LEAD = 5;

  /** One line of a group. */
  public record Line(String text, Type type, Role role) {
    Type scaled(double scale) {
      return new Type(type.face(), type.latin(), type.size() * scale);
    }
  }

  /**
   * Lines under each other.
   *
   * @param emblem how wide an eagle stands there instead, or 0
   * @param centred whether lines have one middle; else they share the margin they are at
   */
  public record Group(List<Line> lines, double emblem, boolean centred) {}

  private double width(Group group, double scale) {
    return group.lines().stream()
        .mapToDouble(line -> ruler.width(line.text(), line.scaled(scale)))
        .max()
        .orElse(group.emblem());
  }

  private double height(Group group, double scale) {
    double height = group.emblem() * 1.25;
    for (Line line : group.lines()) {
      Type type = line.scaled(scale);
      height += ruler.ascent(line.text(), type) + ruler.descent(line.text(), type) + LEAD;
    }
    return height;
  }

  @Override
  public double height(double width, double scale) {
    return groups.stream().mapToDouble(group -> height(group, scale)).max().orElse(0);
  }

  @Override
  public int lines() {
    return 0;
  }

  @Override
  public void set(Rectangle2D area, double scale, Sheet sheet) {
    double wanted = groups.stream().mapToDouble(group -> width(group, scale)).sum();
    double room = area.getWidth() - GAP * (groups.size() - 1);
    double squeeze = Math.min(1, room / wanted);
    double spare = Math.max(0, room - wanted) / Math.max(1, groups.size() - 1);
    double right = area.getMaxX();
    if (groups.size() == 1) {
      right = area.getCenterX() + Math.min(wanted, room) / 2;
    }
    for (int i = 0; i < groups.size(); i++) {
      double wide = width(groups.get(i), scale) * squeeze;
      double high = height(groups.get(i), scale);
      double y = area.getY() + (area.getHeight() - high) / 2;
      boolean last = i == groups.size() - 1 && i > 0;
      set(groups.get(i), new Rectangle2D.Double(right - wide, y, wide, high), scale, last, sheet);
      right -= wide + GAP + spare;
    }
  }

  private void set(Group group, Rectangle2D at, double scale, boolean left, Sheet sheet) {
    if (group.emblem() > 0) {
      sheet.mark(Mark.Kind.EAGLE, at);
      return;
    }
    double y = at.getY();
    for (Line line : group.lines()) {
      Type type = line.scaled(scale);
      y += ruler.ascent(line.text(), type);
      double wide = Math.min(at.getWidth(), ruler.width(line.text(), type));
      double margin = left ? at.getX() : at.getMaxX();
      Spot spot =
          group.centred()
              ? new Spot(at.getCenterX() + wide / 2, true, y, at.getWidth() + 0.1)
              : new Spot(margin, !left, y, at.getWidth() + 0.1);
      sheet.text(line.text(), type, spot, line.role());
      y += ruler.descent(line.text(), type) + LEAD;
    }
  }
}
