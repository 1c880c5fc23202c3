package dev.hawiya.specimen.head;

/** Paints the eyes: lids, white, iris, pupil and the light in it. */
final class Eye {
  private static final float[] WHITE = {0.6f, 0.54f, 0.5f};
  static final float[] BLACK = {0.008f, 0.006f, 0.006f};
  private static final float[] LIGHT = {1, 1, 1};

  private final HeadShape shape;
  private final Complexion of;
  private final Expression look;
  private final double reach;

  Eye(HeadShape shape, Complexion of, Expression look) {
    this.shape = shape;
    this.of = of;
    this.look = look;
    this.reach = 0.205 * shape.eyeSize();
  }

  void paint(double x, double y, float[] out) {
    double inward = Math.signum(x) * x - shape.eyes();
    double t = inward / reach;
    double dy = y - shape.eyeLine() - shape.tilt() * t;
    if (Math.abs(t) > 1.6 || Math.abs(dy) > 0.35) {
      return;
    }
    double arch = Math.max(0, 1 - t * t);
    double open = 0.04 + 0.96 * look.lids();
    double lower = -0.055 * shape.eyeSize() * Math.pow(arch, 0.8);
    double raised = 0.088 * shape.arch() * shape.eyeSize() * Math.pow(arch, 0.65);
    double upper = lower + (raised - lower) * open;
    double in = HeadShape.smooth((upper - dy) / 0.012) * HeadShape.smooth((dy - lower) / 0.012);
    if (in > 0 && arch > 0) {
      ball(x, dy, upper, in, out);
    }
    double span = Math.min(1, 3 * arch);
    double lash = 0.9 * span * HeadShape.bump((dy - upper - 0.006) / 0.017, 0);
    double crease = 0.4 * span * HeadShape.bump((dy - raised - 0.055) / 0.018, 0);
    double under = 0.35 * span * HeadShape.bump((dy - lower + 0.008) / 0.012, 0);
    Complexion.toward(out, BLACK, Math.min(0.93, lash + under * 0.7));
    for (int c = 0; c < 3; c++) {
      out[c] *= (float) (1 - crease);
    }
  }

  private void ball(double x, double dy, double upper, double in, float[] out) {
    double side = Math.signum(x);
    double cx = x - side * shape.eyes() - 0.07 * look.gazeX();
    double cy = dy - 0.018 - 0.04 * look.gazeY();
    double radius = 0.088 * shape.eyeSize();
    double r = Math.hypot(cx, cy);
    float[] ball = WHITE.clone();
    double rays = 0.8 + 0.5 * of.grain().at(Math.atan2(cy, cx) * 7, r * 40);
    float[] iris = Complexion.mix(BLACK, of.iris(), Math.max(0.2, rays));
    Complexion.toward(ball, iris, HeadShape.smooth((radius - r) / 0.014));
    Complexion.toward(ball, BLACK, 0.7 * HeadShape.bump((r - radius) / 0.012, 0));
    Complexion.toward(ball, BLACK, HeadShape.smooth((radius * 0.42 - r) / 0.012));
    double shade = 0.55 + 0.45 * HeadShape.smooth((upper - dy) / 0.07);
    for (int c = 0; c < 3; c++) {
      ball[c] *= (float) shade;
    }
    Complexion.toward(ball, LIGHT, 0.9 * HeadShape.bump((cx - 0.028) / 0.018, (cy - 0.03) / 0.018));
    Complexion.toward(out, ball, in);
  }
}
