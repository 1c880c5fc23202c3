package dev.hawiya.core.notice;

import dev.hawiya.core.image.Raster;

/** How much of a picture is without any noise: drawings and screens as saved, not photographed. */
final class Flatness {
  private static final int STEP = 7;

  private Flatness() {}

  /** Share of sampled pixels that equal their neighbours to the right and below, 0..1. */
  static double of(Raster photo) {
    int same = 0;
    int all = 0;
    for (int y = 0; y + 1 < photo.height(); y += STEP) {
      for (int x = 0; x + 1 < photo.width(); x += STEP) {
        int at = (y * photo.width() + x) * 3;
        all++;
        same += equal(photo, at, at + 3) && equal(photo, at, at + photo.width() * 3) ? 1 : 0;
      }
    }
    return all == 0 ? 0 : same / (double) all;
  }

  private static boolean equal(Raster photo, int a, int b) {
    byte[] rgb = photo.rgb();
    return rgb[a] == rgb[b] && rgb[a + 1] == rgb[b + 1] && rgb[a + 2] == rgb[b + 2];
  }
}
