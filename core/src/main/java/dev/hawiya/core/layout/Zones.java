package dev.hawiya.core.layout;

import dev.hawiya.core.geometry.Box;

/** How a piece of text lies to a field's zone; 0..1 of the page. */
final class Zones {
  /** How far a field's text may stand outside its zone. */
  static final double MARGIN = 0.03;

  private Zones() {}

  /** Whether a region's middle lies in a zone, or nearly. */
  static boolean within(Box region, Box zone) {
    Box grown = zone.grown(MARGIN, MARGIN);
    return region.centreX() >= grown.x0()
        && region.centreX() <= grown.x1()
        && region.centreY() >= grown.y0()
        && region.centreY() <= grown.y1();
  }

  /** The share of a region's width that lies over a zone. */
  static double share(Box region, Box zone) {
    return region.width() == 0 ? 0 : shared(region, zone) / region.width();
  }

  /** The width that a region and a zone share; negative where they stand apart. */
  static double shared(Box region, Box zone) {
    return Math.min(region.x1(), zone.x1()) - Math.max(region.x0(), zone.x0());
  }
}
