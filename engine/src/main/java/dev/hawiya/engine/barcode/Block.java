package dev.hawiya.engine.barcode;

import dev.hawiya.core.geometry.Box;

/**
 * A block of dense edges, in pixels of the page.
 *
 * @param angle of its width against the page's, in radians; bars stand across it
 */
record Block(double x, double y, double width, double height, double angle) {
  double area() {
    return width * height;
  }

  /** The same outline, with bars that stand the other way. */
  Block turned() {
    return new Block(x, y, height, width, angle + Math.PI / 2);
  }

  /** The upright box around it, 0..1 of a page. */
  Box bounds(int pageWidth, int pageHeight) {
    double cosine = Math.abs(Math.cos(angle));
    double sine = Math.abs(Math.sin(angle));
    double w = (width * cosine + height * sine) / 2;
    double h = (width * sine + height * cosine) / 2;
    return new Box(
            (x - w) / pageWidth, (y - h) / pageHeight, (x + w) / pageWidth, (y + h) / pageHeight)
        .grown(0, 0);
  }
}
