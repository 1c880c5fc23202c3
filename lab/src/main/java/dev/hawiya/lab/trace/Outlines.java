package dev.hawiya.lab.trace;

import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Draws places onto a picture; the corner where reading starts is marked. */
final class Outlines {
  private Outlines() {}

  /** The places on the page that a stage's result names; empty where it names none. */
  static List<Quad> in(Object made) {
    List<Quad> places = new ArrayList<>();
    if (made instanceof Map<?, ?> map) {
      map.values().forEach(each -> places.addAll(in(each)));
    } else if (made instanceof Collection<?> several) {
      several.forEach(each -> places.addAll(in(each)));
    } else if (made instanceof TextRegion region) {
      places.add(Quad.of(region.box()));
    } else if (made instanceof TextLine line) {
      places.add(Quad.of(line.region().box()));
    } else if (made instanceof RawField field) {
      places.add(Quad.of(field.box()));
    }
    return places;
  }

  static BufferedImage on(BufferedImage picture, List<Quad> places) {
    Graphics2D graphics = picture.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    float width = Math.max(1.5f, picture.getWidth() / 400f);
    graphics.setStroke(new BasicStroke(width));
    for (Quad place : places) {
      graphics.setColor(new Color(220, 30, 30));
      graphics.draw(path(place, picture));
      Point start = place.topLeft();
      int x = (int) (start.x() * picture.getWidth());
      int y = (int) (start.y() * picture.getHeight());
      int radius = Math.round(2 * width);
      graphics.setColor(new Color(30, 90, 220));
      graphics.fillOval(x - radius, y - radius, 2 * radius, 2 * radius);
    }
    graphics.dispose();
    return picture;
  }

  private static Path2D path(Quad quad, BufferedImage picture) {
    Path2D path = new Path2D.Double();
    for (Point p : quad.corners()) {
      double x = p.x() * picture.getWidth();
      double y = p.y() * picture.getHeight();
      if (path.getCurrentPoint() == null) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
    path.closePath();
    return path;
  }
}
