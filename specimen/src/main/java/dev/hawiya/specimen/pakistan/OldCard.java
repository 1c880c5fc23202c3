package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.pakistan.OldLayout.Slot;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** A side of the older card in the making: its ground, and labels and values set into slots. */
final class OldCard {
  private static final double MOST = 62;

  private final Surface surface = Surface.opaque(Surface.WIDTH);
  private final Palette palette;
  private final CardInk ink;
  private final Look look;
  private final boolean colons;

  OldCard(Look look, RandomGenerator random) {
    this.look = look;
    this.palette = Palette.any(random);
    this.ink = new CardInk(surface, palette, look, random);
    this.colons = random.nextDouble() < 0.4;
    double hue = random.nextDouble() < 0.6 ? CardGround.green(random) : 360 * random.nextDouble();
    new CardGround(surface, palette, hue, random).draw();
  }

  Surface surface() {
    return surface;
  }

  CardInk ink() {
    return ink;
  }

  /** A label, with the colon that this card's labels end in or without. */
  void label(String label, Rectangle2D room) {
    ink.urduLabel(colons ? label + ":" : label, look.urduSize() * 0.8, lower(room));
  }

  void words(String label, String value, Slot slot) {
    label(label, slot.label());
    ink.urdu(value, lower(slot.value()));
  }

  /** A number or date in Western digits, level with Urdu words of the same room. */
  void number(String label, String value, Slot slot) {
    label(label, slot.label());
    Rectangle2D room = lower(slot.value());
    double top = room.getY() + 0.67 * room.getHeight() - look.valueHeight();
    ink.numberEndingAt(value, look.valueHeight(), room.getMaxX() - 4, top, room.getWidth() - 8);
  }

  /** Words stay near the middle of a high room. */
  private static Rectangle2D lower(Rectangle2D room) {
    double height = Math.min(MOST, room.getHeight());
    double y = room.getY() + (room.getHeight() - height) / 2;
    return new Rectangle2D.Double(room.getX(), y, room.getWidth(), height);
  }
}
