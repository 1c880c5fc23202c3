package dev.hawiya.specimen.drawing;

/** Melts edges by a three-tap filter along rows and then columns, on premultiplied pixels. */
public final class Softener {
  private Softener() {}

  /**
   * @param share of each neighbour in a pixel, 0..0.33
   */
  public static void soften(int[] pixels, int width, double share) {
    int side = (int) Math.round(256 * share);
    pass(pixels, 1, side);
    pass(pixels, width, side);
  }

  private static void pass(int[] pixels, int step, int side) {
    int[] source = pixels.clone();
    int centre = 256 - 2 * side;
    for (int i = step; i < pixels.length - step; i++) {
      int a = source[i - step];
      int b = source[i];
      int c = source[i + step];
      if ((a | b | c) != 0) {
        pixels[i] = mix(a, b, c, side, centre);
      }
    }
  }

  private static int mix(int a, int b, int c, int side, int centre) {
    int out = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      int sum = ((a >>> shift & 255) + (c >>> shift & 255)) * side + (b >>> shift & 255) * centre;
      out |= sum >> 8 << shift;
    }
    return out;
  }
}
