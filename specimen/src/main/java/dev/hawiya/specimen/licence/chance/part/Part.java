package dev.hawiya.specimen.licence.chance.part;

import java.awt.geom.Rectangle2D;

/** Something that fills a part of a side, as high as its text wants at a scale. */
public interface Part {
  double height(double width, double scale);

  /** How many lines may be spread to fill more room than is wanted. */
  int lines();

  /**
   * @param area at least as high as wanted
   */
  void set(Rectangle2D area, double scale, Sheet sheet);
}
