package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.photo.Sheet;
import java.awt.image.BufferedImage;

/**
 * What is held before the camera instead of the card.
 *
 * @param sheet its format in millimetres
 * @param card where the picture of the card lies on it, 0..1
 */
record Staged(BufferedImage picture, Sheet sheet, Box card) {

  /**
   * A larger picture of a card.
   *
   * @param genuine format of the card itself
   * @param left pixels of the picture left of the card
   * @param top pixels above it
   * @param across pixels that the card is wide; its format gives the height
   */
  static Staged around(
      BufferedImage picture, Sheet genuine, double left, double top, double across) {
    double millimetre = genuine.width() / across;
    double down = genuine.height() / millimetre;
    double w = picture.getWidth();
    double h = picture.getHeight();
    return new Staged(
        picture,
        new Sheet(w * millimetre, h * millimetre, 0),
        new Box(left / w, top / h, (left + across) / w, (top + down) / h));
  }
}
