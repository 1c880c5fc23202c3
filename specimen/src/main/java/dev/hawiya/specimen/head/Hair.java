package dev.hawiya.specimen.head;

import dev.hawiya.specimen.texture.ValueNoise;
import java.util.random.RandomGenerator;

/**
 * What covers a head: a shell over it, cut off at the hairline.
 *
 * @param thick how far it stands off
 * @param line height of the hairline over the forehead
 * @param temple height of it at the temples
 * @param ends height of its lower ends at the sides
 */
record Hair(Style style, double thick, double line, double temple, double ends, ValueNoise waves) {
  private static final int ROWS = 170;
  private static final int COLUMNS = 200;

  /** How a head is covered. */
  enum Style {
    BALD,
    SHORT,
    LONG,
    SCARF
  }

  static Hair any(RandomGenerator r) {
    double kind = r.nextDouble();
    Style style =
        kind < 0.08
            ? Style.BALD
            : kind < 0.6 ? Style.SHORT : kind < 0.82 ? Style.LONG : Style.SCARF;
    return new Hair(
        style,
        HeadShape.of(r, 0.05, 0.2),
        HeadShape.of(r, 0.85, 1.15),
        HeadShape.of(r, 0.5, 0.9),
        style == Style.SHORT ? HeadShape.of(r, -0.2, 0.3) : HeadShape.of(r, -2.2, -0.9),
        new ValueNoise(r));
  }

  Mesh over(HeadShape shape) {
    Mesh mesh = Mesh.of(ROWS, COLUMNS, style == Style.SCARF ? Part.SCARF : Part.HAIR);
    double top = shape.crown() + thick;
    double low = style == Style.SCARF ? -2.6 : Math.min(ends, -0.3) - 0.1;
    for (int i = 0; i < ROWS * COLUMNS; i++) {
      double t = (double) (i / COLUMNS) / (ROWS - 1);
      double y = top - (top - low) * t * t * (1.6 - 0.6 * t);
      double phi = Math.PI * (2.0 * (i % COLUMNS) / (COLUMNS - 1) - 1);
      place(mesh, i, shape, phi, y);
    }
    return mesh;
  }

  private void place(Mesh mesh, int at, HeadShape shape, double phi, double y) {
    double held = Math.max(y * shape.crown() / (shape.crown() + thick), -0.35);
    double wave = 0.06 * waves.fractal(phi * 3, y * 2, 3);
    double inside = inside(phi, y);
    double off = Math.max(0.015, (thick + wave) * HeadShape.smooth(inside / 0.25));
    double spread = y < -0.35 ? 0.12 * (-0.35 - y) : 0;
    double x = HeadMesh.around(Math.sin(phi)) * (shape.half(held) + off + spread);
    double z = HeadMesh.around(Math.cos(phi)) * (shape.front(held) + off);
    double back = style == Style.SCARF ? z : z - (y < 0.3 ? 0.25 * (0.3 - y) : 0);
    mesh.set(at, x, y, back);
    boolean seen = style != Style.BALD && inside > 0;
    mesh.paint(at, seen ? phi : Double.NaN, y);
  }

  /** How far inside the covered part a place is; negative where skin shows. */
  private double inside(double phi, double y) {
    double side = Math.abs(phi);
    if (style == Style.SCARF) {
      double open = Math.hypot(Math.sin(phi) / 0.86, (y + 0.15) / 1.1);
      return Math.cos(phi) < 0 ? 1 : (open - 1) * 0.7;
    }
    double edge = 0.04 * waves.fractal(phi * 9, 3, 2);
    double turn = HeadShape.smooth((side - 0.55) / 0.75);
    double front = line + (temple - line) * turn;
    double beyond = HeadShape.smooth((side - 1.25) / 0.2);
    double height = front + (ends - front) * beyond;
    return y - height + edge;
  }
}
