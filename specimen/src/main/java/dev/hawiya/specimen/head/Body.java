package dev.hawiya.specimen.head;

import java.util.List;

/** Neck and shoulders. */
final class Body {
  private Body() {}

  static List<Mesh> of(HeadShape shape) {
    double neck = 0.5 + 0.15 * shape.jaw();
    return List.of(
        HeadMesh.ellipsoid(
            Part.SKIN, new double[] {0, -1.6, -0.25}, new double[] {neck, 1.5, neck}),
        HeadMesh.ellipsoid(
            Part.CLOTH, new double[] {0, -3.35, -0.35}, new double[] {2.7, 1.3, 0.95}));
  }
}
