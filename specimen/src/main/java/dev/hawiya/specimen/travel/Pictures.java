package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.ChipContacts;
import dev.hawiya.specimen.drawing.PhotoPrint;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.person.Sex;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.random.RandomGenerator;

/** Everything on a page that is neither words nor its ground. */
final class Pictures {
  private final Surface surface;
  private final PageArt art;
  private final RandomGenerator random;
  private final PhotoPrint photo;

  Pictures(Surface surface, PageArt art, Sex looks, RandomGenerator random) {
    this.surface = surface;
    this.art = art;
    this.random = random;
    this.photo = new PhotoPrint(looks, random);
  }

  void draw(Design design, Color ink) {
    double width = surface.image().getWidth() / PageInk.UNIT;
    double height = surface.image().getHeight() / PageInk.UNIT;
    double side = 0.55 * height;
    art.watermark(new Rectangle2D.Double(0.35 * width, 0.1 * height, side, side));
    design.all("rosette").forEach(art::rosette);
    design.all("portrait").forEach(box -> photo.draw(surface, Marks.scaled(box), 1));
    double faint = 0.18 + 0.25 * random.nextDouble();
    design.all("ghost").forEach(box -> photo.draw(surface, Marks.scaled(box), faint));
    Emblem emblem = new Emblem(surface, ink);
    design.all("emblem").forEach(emblem::draw);
    Marks marks = new Marks(surface, random);
    design.all("chip").forEach(box -> marks.chip(box, ink));
    design.all("contacts").forEach(box -> ChipContacts.draw(surface, Marks.scaled(box)));
    design.all("barcode").forEach(box -> marks.bars(box, new Color(25, 25, 28)));
    Color stamp = new Color(40, 40, 120, 90 + random.nextInt(100));
    design.all("seal").forEach(box -> marks.seal(box, stamp));
  }

  void overlay(Design design, double zoneTop) {
    Overlay overlay = new Overlay(surface, random);
    if (random.nextDouble() < 0.6) {
      design.place("portrait").ifPresent(overlay::hologram);
    }
    overlay.specimen(zoneTop);
    if (random.nextDouble() < 0.4) {
      overlay.laminate();
    }
  }
}
