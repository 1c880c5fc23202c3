package dev.hawiya.specimen.travel;

import dev.hawiya.core.geometry.Point;
import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.traveller.PaperSize;
import dev.hawiya.specimen.traveller.Traveller;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Prints one side of a traveller's document as an RGB picture with square corners, 300 dots to the
 * inch.
 */
public final class PagePrinter {
  private final Traveller traveller;
  private final Look look;
  private final Design design;
  private final List<String> zone;

  private PagePrinter(Traveller traveller, Look look, String design, List<String> zone) {
    this.traveller = traveller;
    this.look = look;
    this.design = Design.load(design);
    this.zone = zone;
  }

  /**
   * The side with the portrait.
   *
   * @param zone lines of the machine-readable zone; none where another side has it
   */
  public static PagePrinter front(Traveller traveller, Look look, List<String> zone) {
    String design = Design.front(traveller.paper().size(), look.choice());
    return new PagePrinter(traveller, look, design, zone);
  }

  /** The other side of a card. */
  public static PagePrinter back(Traveller traveller, Look look, List<String> zone) {
    return new PagePrinter(traveller, look, Design.back(look.choice()), zone);
  }

  /** What this side prints in its visual zone, by field. */
  public Map<String, String> printed() {
    Map<String, String> printed = new LinkedHashMap<>(new PrintedValues(traveller, look).all());
    printed.keySet().removeIf(field -> design.place(field).isEmpty());
    return printed;
  }

  /** Places (0..1) where a fingertip hides nothing. */
  public List<Point> grips() {
    return design.all("grip").stream().map(p -> new Point(p.getX(), p.getY())).toList();
  }

  public BufferedImage print(RandomGenerator random) {
    PaperSize size = traveller.paper().size();
    Surface surface =
        Surface.page(
            (int) Math.round(size.width() * PageInk.UNIT),
            (int) Math.round(size.height() * PageInk.UNIT));
    Palette palette = Palette.any(random);
    PageArt art = new PageArt(surface, palette, look.hue(), random);
    art.ground();
    double top = size.height() - MrzInk.ZONE;
    Pictures pictures = new Pictures(surface, art, traveller.holder().looks(), random);
    pictures.draw(design, palette.colour(look.hue(), 0.7, 0.4, 0.9));
    if (!zone.isEmpty()) {
      art.zone(top);
    }
    new VisualZone(traveller, look, design, random).print(surface, palette, printed());
    if (!zone.isEmpty()) {
      new MrzInk(size, random).print(zone, surface);
    }
    pictures.overlay(design, top);
    return surface.image();
  }
}
