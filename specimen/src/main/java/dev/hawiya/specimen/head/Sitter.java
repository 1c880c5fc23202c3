package dev.hawiya.specimen.head;

import dev.hawiya.specimen.texture.ValueNoise;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** An invented person: the same seed is the same person in any pose, light and expression. */
public final class Sitter {
  private final HeadShape shape;
  private final Hair hair;
  private final Complexion complexion;
  private final ValueNoise strands;

  public Sitter(long seed) {
    SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 77);
    shape = HeadShape.any(random);
    hair = Hair.any(random);
    boolean beardless = hair.style() == Hair.Style.LONG || hair.style() == Hair.Style.SCARF;
    complexion = Complexion.any(random, beardless);
    strands = new ValueNoise(random);
  }

  /** All that is seen, the head turned and the shoulders half as far moved. */
  List<Mesh> meshes(Pose pose, Expression look) {
    List<Mesh> all = new ArrayList<>();
    all.add(HeadMesh.face(shape, look).placed(pose));
    all.add(HeadMesh.ear(shape, -1).placed(pose));
    all.add(HeadMesh.ear(shape, 1).placed(pose));
    if (hair.style() != Hair.Style.BALD) {
      all.add(hair.over(shape).placed(pose));
    }
    Pose still = new Pose(0, 0, 0, pose.x(), pose.y(), pose.z());
    Body.of(shape).forEach(mesh -> all.add(mesh.placed(still)));
    return all;
  }

  Skin skin(Expression look) {
    return new Skin(shape, complexion, look);
  }

  /** The colour of what is not skin into {@code out}. */
  void cover(Part part, double u, double v, float[] out) {
    float[] base = part == Part.HAIR ? complexion.hair() : complexion.cloth();
    double k =
        part == Part.HAIR
            ? 1 + 0.75 * strands.fractal(u * 26, v * 2.5, 3)
            : 1 + 0.16 * strands.fractal(u * 5, v * 5, 5);
    for (int c = 0; c < 3; c++) {
      out[c] = (float) (base[c] * Math.max(0.15, k));
    }
  }
}
