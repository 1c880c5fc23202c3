package dev.hawiya.specimen.photo;

import dev.hawiya.specimen.texture.ValueNoise;
import java.awt.Color;
import java.util.random.RandomGenerator;

/** What the card lies on, computed coarsely: it is out of focus and light anyway. */
enum Backdrop {
  PLAIN,
  WOOD,
  CLOTH,
  MARBLE,
  STONE;

  private static final int LONGEST = 420;

  /** A small picture of the surface, to be stretched over the photo. */
  Frame paint(double aspect, RandomGenerator random) {
    int width = aspect >= 1 ? LONGEST : (int) (LONGEST * aspect);
    int height = aspect >= 1 ? (int) (LONGEST / aspect) : LONGEST;
    Frame frame = new Frame(width, height, new int[width * height]);
    ValueNoise noise = new ValueNoise(random);
    Color base = base(random);
    Color other = shifted(base, random);
    double scale = 0.01 + 0.03 * random.nextDouble();
    double lean = random.nextDouble() < 0.5 ? 0 : 1;
    for (int i = 0; i < frame.rgb().length; i++) {
      double x = i % width * scale;
      double y = i / width * scale;
      double t = lean > 0 ? weave(noise, y, x) : weave(noise, x, y);
      int share = (int) Math.max(0, Math.min(256, 128 + 128 * t));
      frame.rgb()[i] = Frame.mix(base.getRGB() & 0xffffff, other.getRGB() & 0xffffff, share);
    }
    return frame;
  }

  private double weave(ValueNoise noise, double x, double y) {
    return switch (this) {
      case PLAIN -> 0.25 * noise.fractal(x, y, 2);
      case WOOD -> {
        double ring = 14 * (y + 0.25 * noise.at(x * 0.35, y * 2));
        yield 0.5 * Math.sin(ring) + 0.5 * noise.fractal(x * 1.2, y * 16, 3);
      }
      case CLOTH -> 0.6 * Math.sin(40 * x) * Math.sin(40 * y) + 0.5 * noise.fractal(x, y, 2);
      case MARBLE -> {
        double bent = 3 * noise.fractal(1.5 * x, 1.5 * y, 4);
        double vein = Math.abs(Math.sin(3 * (x + 0.7 * y) + bent));
        yield 1.6 * Math.pow(1 - vein, 5) - 0.8 + 0.3 * noise.fractal(4 * x, 4 * y, 3);
      }
      case STONE -> noise.fractal(9 * x, 9 * y, 4);
    };
  }

  private Color base(RandomGenerator random) {
    float any = random.nextFloat();
    return switch (this) {
      case PLAIN -> Color.getHSBColor(any, random.nextFloat() * 0.75f, 0.2f + any(random) * 0.75f);
      case WOOD -> Color.getHSBColor(0.05f + 0.05f * any, 0.5f, 0.25f + any(random) * 0.5f);
      case CLOTH -> Color.getHSBColor(any, random.nextFloat() * 0.6f, 0.25f + any(random) * 0.6f);
      case MARBLE -> Color.getHSBColor(any, 0.06f, 0.75f + any(random) * 0.2f);
      case STONE -> Color.getHSBColor(0.08f, 0.15f, 0.3f + any(random) * 0.5f);
    };
  }

  private static float any(RandomGenerator random) {
    return random.nextFloat();
  }

  private static Color shifted(Color base, RandomGenerator random) {
    double factor = 0.7 + 0.25 * random.nextDouble();
    return new Color(
        (int) (base.getRed() * factor),
        (int) (base.getGreen() * factor),
        (int) (base.getBlue() * factor * 0.97));
  }
}
