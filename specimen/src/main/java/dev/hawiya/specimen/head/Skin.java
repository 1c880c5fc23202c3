package dev.hawiya.specimen.head;

/** Paints a face by where a point lies at rest: skin, beard, brows, lips, shade in the hollows. */
final class Skin {
  private final HeadShape shape;
  private final Complexion of;
  private final Expression look;
  private final Eye eye;

  Skin(HeadShape shape, Complexion of, Expression look) {
    this.shape = shape;
    this.of = of;
    this.look = look;
    this.eye = new Eye(shape, of, look);
  }

  /** The colour of plain skin into {@code out}. */
  void plain(double x, double y, float[] out) {
    double broad = of.grain().fractal(x * 3 + 5, y * 3, 3);
    double pores = of.grain().fractal(x * 34, y * 34, 2);
    double k = 1 + 0.06 * broad + 0.05 * pores;
    for (int c = 0; c < 3; c++) {
      out[c] = (float) (of.skin()[c] * k);
    }
  }

  /** The colour of the face into {@code out}. */
  void face(double x, double y, float[] out) {
    plain(x, y, out);
    double side = Math.abs(x);
    double red =
        0.5 * HeadShape.bump((side - 0.5) / 0.25, (y + 0.35) / 0.2)
            + 0.6 * HeadShape.bump(x / 0.14, (y - shape.noseEnd() - 0.06) / 0.12);
    out[1] *= (float) (1 - 0.16 * red);
    out[2] *= (float) (1 - 0.13 * red);
    spots(x, y, out);
    beard(x, y, out);
    hollows(side, y, out);
    lips(x, y, out);
    lines(side, y, out);
    brows(x, y, out);
    eye.paint(x, y, out);
    glasses(side, y, out);
  }

  private void spots(double x, double y, float[] out) {
    for (double[] spot : of.spots()) {
      double dx = (x - spot[0]) / spot[2];
      double dy = (y - spot[1]) / spot[2];
      if (dx * dx + dy * dy < 6) {
        double k = spot[3] * Math.exp(-dx * dx - dy * dy);
        out[0] *= (float) (1 - 0.5 * k);
        out[1] *= (float) (1 - k);
        out[2] *= (float) (1 - k);
      }
    }
  }

  private void beard(double x, double y, float[] out) {
    double side = Math.abs(x);
    double cheek = -0.62 - 0.1 * Math.cos(side * 5) + HeadShape.smooth((side - 0.55) / 0.3) * 0.5;
    double grown = HeadShape.smooth((cheek - y) / 0.18);
    double bare = HeadShape.bump(x / (shape.mouthWidth() * 1.1), (y - shape.mouth()) / 0.1);
    double over = (shape.mouth() + shape.noseEnd()) / 2;
    double lip =
        of.moustache()
            * HeadShape.bump(
                Math.pow(x / (shape.mouthWidth() * 1.05), 2), (y - over + 0.01) / 0.075);
    double stubble = 0.6 + 0.5 * of.grain().fractal(x * 40, y * 22, 2);
    Complexion.toward(
        out,
        of.hair(),
        Math.min(0.97, of.beard() * grown * (1 - bare) + lip) * Math.max(0, Math.min(1, stubble)));
  }

  private void hollows(double side, double y, float[] out) {
    double dark =
        0.34
                * HeadShape.bump(
                    (side - shape.eyes() + 0.12) / 0.16, (y - shape.eyeLine() - 0.05) / 0.12)
            + (0.08 + 0.3 * of.age())
                * HeadShape.bump((side - shape.eyes()) / 0.2, (y - shape.eyeLine() + 0.12) / 0.05)
            + 0.3 * HeadShape.bump(side / 0.22, (y - shape.noseEnd() + 0.1) / 0.05)
            + 0.22 * HeadShape.bump(side / 0.25, (y - shape.mouth() + 0.21) / 0.05)
            + 0.25
                * HeadShape.bump(
                    (side - 0.26 * shape.noseWidth()) / 0.04, (y - shape.noseEnd()) / 0.1)
            + 0.5 * HeadShape.smooth((shape.chin() + 0.12 - y) / 0.2);
    double nostril =
        HeadShape.bump(
            (side - 0.095 * shape.noseWidth()) / 0.055, (y - shape.noseEnd() + 0.035) / 0.028);
    double k = Math.max(0.05, (1 - dark) * (1 - 0.85 * nostril));
    out[0] *= (float) Math.pow(k, 0.8);
    out[1] *= (float) k;
    out[2] *= (float) k;
  }

  private void lips(double x, double y, float[] out) {
    double wide = shape.mouthWidth() * (1 + 0.12 * look.smile());
    double t = x / wide;
    if (Math.abs(t) > 1.1) {
      return;
    }
    double arch = Math.max(0, 1 - t * t);
    double line = shape.mouth() + 0.05 * look.smile() * t * t - 0.012 * Math.cos(t * 7);
    double bow = 0.035 * HeadShape.bump(t / 0.14, 0);
    double upper = line + shape.lips() * (0.1 * Math.pow(arch, 0.8) - bow);
    double lower = line - shape.lips() * 0.12 * Math.sqrt(arch);
    double in = HeadShape.smooth((upper - y) / 0.02) * HeadShape.smooth((y - lower) / 0.02);
    double lines = 1 + 0.14 * of.grain().at(x * 60, y * 6);
    Complexion.toward(out, of.lips(), 0.8 * in);
    double gap = (0.012 + 0.07 * look.mouth()) * Math.sqrt(arch) + 1e-4;
    double dark = 0.85 * HeadShape.bump((y - line) / gap, 0) * Math.min(1, 4 * arch);
    for (int c = 0; c < 3; c++) {
      out[c] *= (float) ((1 + (lines - 1) * in) * (1 - dark * (c == 0 ? 0.9 : 1)));
    }
  }

  private void brows(double x, double y, float[] out) {
    double side = Math.abs(x);
    double t = (side - 0.17) / of.browLength();
    double arc = shape.brow() + 0.07 * Math.sin(Math.min(1.2, t) * 2.4) + of.browTilt() * t;
    double thick = 0.055 * of.brows() * (1.1 - 0.6 * t);
    double in =
        HeadShape.smooth(t / 0.1)
            * HeadShape.smooth((1.05 - t) / 0.25)
            * HeadShape.bump((y - arc) / Math.max(0.01, thick), 0);
    double hairs = 0.75 + 0.5 * of.grain().fractal((x + y) * 30, (x - y * Math.signum(x)) * 9, 2);
    Complexion.toward(out, of.hair(), Math.max(0, Math.min(0.95, in * hairs * 1.15)));
  }

  /** Lines of age: over the forehead, from the nose to the mouth, beside the eyes. */
  private void lines(double side, double y, float[] out) {
    double wave = 0.02 * of.grain().at(side * 4, y * 2);
    double across = Math.pow(Math.max(0, Math.cos((y + wave) * 45)), 6);
    double forehead = 0.22 * across * HeadShape.bump(side / 0.5, (y - shape.brow() - 0.32) / 0.18);
    double fold = 0.16 * shape.noseWidth() + 0.35 * (shape.noseEnd() + 0.08 - y);
    double lower = (shape.noseEnd() + shape.mouth()) / 2;
    double beside = 0.5 * HeadShape.bump((side - fold) / 0.03, (y - lower) / 0.2);
    double dark = of.age() * (forehead + beside);
    for (int c = 0; c < 3; c++) {
      out[c] *= (float) (1 - dark);
    }
  }

  private void glasses(double side, double y, float[] out) {
    if (of.glasses() == 0) {
      return;
    }
    double dx = Math.pow(Math.abs(side - shape.eyes() - 0.01) / 0.31, 3);
    double dy = Math.pow(Math.abs(y - shape.eyeLine() + 0.03) / 0.24, 3);
    double rim = Math.abs(Math.cbrt(dx + dy) - 1) * 0.27;
    double bridge = side < shape.eyes() - 0.3 ? Math.abs(y - shape.eyeLine() - 0.08) : 1;
    double in = HeadShape.smooth((of.glasses() - Math.min(rim, bridge)) / 0.01 + 0.5);
    Complexion.toward(out, of.cloth()[0] > 0.3 ? of.hair() : Eye.BLACK, 0.95 * in);
  }
}
