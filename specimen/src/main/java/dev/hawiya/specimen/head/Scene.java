package dev.hawiya.specimen.head;

import java.util.random.RandomGenerator;

/** A person before a wall, under a light. */
public final class Scene {
  private static final Part[] PARTS = Part.values();

  private final Sitter sitter;
  private final Light light;
  private final Backdrop wall;

  /** The person in surroundings drawn by chance. */
  public Scene(Sitter sitter, RandomGenerator random) {
    this.sitter = sitter;
    this.light = Light.any(random);
    this.wall = Backdrop.any(random);
  }

  /** Another person in the same place. */
  private Scene(Sitter sitter, Scene place) {
    this.sitter = sitter;
    this.light = place.light;
    this.wall = place.wall;
  }

  public Scene with(Sitter other) {
    return new Scene(other, this);
  }

  /** What a camera sees, in linear light. */
  public Canvas seen(Camera camera, Pose pose, Expression look) {
    GBuffer buffer = new GBuffer(camera);
    sitter.meshes(pose, look).forEach(buffer::draw);
    Skin skin = sitter.skin(look);
    Canvas canvas = new Canvas(camera.width(), camera.height());
    double[] turn = camera.place().rotation();
    float[] colour = new float[3];
    double[] spot = new double[3];
    for (int i = 0; i < camera.width() * camera.height(); i++) {
      if (buffer.part(i) < 0) {
        spot[2] = wall.depth();
        camera.meet(turn, i % camera.width(), i / camera.width(), spot);
        wall.at(spot[0], spot[1], colour);
      } else {
        surface(buffer, i, skin, colour);
      }
      System.arraycopy(colour, 0, canvas.rgb(), 3 * i, 3);
    }
    return canvas;
  }

  /** The wall alone into {@code out}, for whoever holds something before the camera. */
  public void wall(Camera camera, double px, double py, float[] out) {
    double[] spot = {0, 0, wall.depth()};
    camera.meet(camera.place().rotation(), px, py, spot);
    wall.at(spot[0], spot[1], out);
  }

  private void surface(GBuffer buffer, int i, Skin skin, float[] colour) {
    Part part = PARTS[buffer.part(i)];
    double u = buffer.value(i, 0);
    double v = buffer.value(i, 1);
    double[] normal = {buffer.value(i, 2), buffer.value(i, 3), buffer.value(i, 4)};
    switch (part) {
      case FACE -> skin.face(u, v, colour);
      case SKIN -> skin.plain(u, v, colour);
      default -> sitter.cover(part, u, v, colour);
    }
    boolean flesh = part == Part.FACE || part == Part.SKIN;
    light.fall(colour, normal, flesh ? 0.045 : 0.01, flesh);
    if (part == Part.SKIN) {
      double shade = v > -1.1 ? 0.9 : 0.45 + 0.4 * HeadShape.smooth((-1.4 - v) / 0.6);
      for (int c = 0; c < 3; c++) {
        colour[c] *= (float) shade;
      }
    }
  }
}
