package dev.hawiya.specimen.head;

import java.util.random.RandomGenerator;

/**
 * The proportions of a head; its half width is about 1, the eyes' line lies near y = 0.
 *
 * @param eyes distance of each eye from the middle
 * @param eyeLine height of the eyes
 * @param tilt rise of the eyes to the outside
 * @param arch how far the lids open
 * @param deep how far the eyes lie in their sockets
 * @param full how far the lower cheeks stand out
 */
record HeadShape(
    double width,
    double jaw,
    double chin,
    double crown,
    double eyes,
    double eyeSize,
    double eyeLine,
    double tilt,
    double arch,
    double deep,
    double nose,
    double noseWidth,
    double noseEnd,
    double bridge,
    double cheeks,
    double full,
    double mouth,
    double mouthWidth,
    double lips,
    double brow) {

  static HeadShape any(RandomGenerator r) {
    double nose = of(r, -0.68, -0.4);
    return new HeadShape(
        of(r, 0.84, 1.1),
        of(r, 0.6, 0.96),
        of(r, -1.75, -1.3),
        of(r, 1.4, 1.75),
        of(r, 0.34, 0.48),
        of(r, 0.75, 1.3),
        of(r, -0.04, 0.14),
        of(r, -0.06, 0.09),
        of(r, 0.6, 1.5),
        of(r, 0.06, 0.26),
        of(r, 0.2, 0.54),
        of(r, 0.6, 1.65),
        nose,
        of(r, 0.02, 0.19),
        of(r, 0, 0.18),
        of(r, -0.12, 0.22),
        nose - of(r, 0.22, 0.42),
        of(r, 0.22, 0.46),
        of(r, 0.35, 2),
        of(r, 0.2, 0.46));
  }

  static double of(RandomGenerator r, double from, double to) {
    return from + (to - from) * r.nextDouble();
  }

  /** Half the width at a height. */
  double half(double y) {
    return width * (y > 0.2 ? dome(y) : lower(y));
  }

  private double dome(double y) {
    return round((y - 0.2) / (crown - 0.2), 2.3);
  }

  private double lower(double y) {
    double t = (0.2 - y) / (0.2 - chin);
    double taper = 1 - (1 - jaw) * smooth(t / 0.75);
    return taper * round((t - 0.5) / 0.5, 2.2);
  }

  /** How far the front lies before the axis at a height, without features. */
  double front(double y) {
    double t = (0.2 - y) / (0.2 - chin);
    return y > 0.2 ? 1.12 * dome(y) : 1.12 * (1 - 0.07 * t) * round((t - 0.85) / 0.15, 2);
  }

  private static double round(double t, double power) {
    double held = Math.max(0, Math.min(1, t));
    return Math.pow(1 - Math.pow(held, power), 1 / power);
  }

  /** What features add to the front at a place. */
  double relief(double x, double y, Expression look) {
    double side = Math.abs(x);
    double mouthAt = mouth - 0.04 * look.mouth();
    double sum = nose(x, y);
    sum -= deep * bump((side - eyes) / 0.26, (y - eyeLine - 0.01) / 0.17);
    sum += 0.11 * bump((side - eyes) / (0.17 * eyeSize), (y - eyeLine) / 0.11);
    sum += 0.07 * bump((side - 0.38) / 0.3, (y - brow - 0.02) / 0.1);
    sum += (cheeks + 0.04 * look.smile()) * bump((side - 0.58) / 0.27, (y + 0.3) / 0.25);
    sum += full * bump((side - 0.5) / 0.3, (y + 0.75) / 0.3);
    sum += 0.07 * bump(x / (mouthWidth * 0.9), (y - mouthAt - 0.07) / 0.06);
    sum += 0.08 * bump(x / (mouthWidth * 0.75), (y - mouthAt + 0.08) / 0.07);
    sum -= 0.05 * bump(x / mouthWidth, (y - mouthAt) / 0.025);
    sum -= 0.06 * bump(x / 0.3, (y - mouthAt + 0.22) / 0.06);
    sum += 0.1 * bump(x / 0.28, (y - chin - 0.2) / 0.15);
    double fold = 0.22 + 0.3 * (noseEnd + 0.1 - y) + 0.05 * look.smile();
    if (y < noseEnd + 0.1 && y > mouth - 0.1) {
      sum -= 0.02 * bump((side - fold) / 0.03, (y - (noseEnd + mouth) / 2) / 0.15);
    }
    return sum;
  }

  private double nose(double x, double y) {
    double t = (0.22 - y) / (0.22 - noseEnd);
    double along = smooth(t + 0.1) * (bridge + (nose - bridge) * Math.max(0, t));
    double end = 1 - smooth((noseEnd - 0.02 - y) / 0.11 + 0.3);
    double ridge = along * end * bump(x / (noseWidth * (0.1 + 0.07 * Math.max(0, t))), 0);
    double tip = 0.06 * bump(x / (0.11 * noseWidth), (y - noseEnd - 0.06) / 0.08);
    double wings =
        0.13 * bump((Math.abs(x) - 0.17 * noseWidth) / 0.075, (y - noseEnd - 0.03) / 0.08);
    return ridge + tip + wings;
  }

  static double bump(double x, double y) {
    return Math.exp(-(x * x + y * y));
  }

  static double smooth(double t) {
    double held = Math.max(0, Math.min(1, t));
    return held * held * (3 - 2 * held);
  }
}
