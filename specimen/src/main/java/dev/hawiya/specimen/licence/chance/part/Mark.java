package dev.hawiya.specimen.licence.chance.part;

import java.awt.geom.Rectangle2D;

/** Something drawn that is no text. */
public record Mark(Kind kind, Rectangle2D place) {
  public enum Kind {
    /** Under the text. */
    BAND,
    TINT,
    SHADE,
    RULE,
    BOX,
    ROUNDED,
    DOTS,
    EAGLE,
    GHOST,
    /** What no text may touch. */
    PORTRAIT,
    FRAMED_PORTRAIT,
    QR,
    PDF417,
    BARS,
    CHIP,
    SIGNATURE,
    /** Over the text. */
    STAMP;

    boolean keepsTextAway() {
      return switch (this) {
        case EAGLE, PORTRAIT, FRAMED_PORTRAIT, QR, PDF417, BARS, CHIP, SIGNATURE -> true;
        default -> false;
      };
    }
  }
}
