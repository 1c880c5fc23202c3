package dev.hawiya.specimen.travel;

import dev.hawiya.specimen.drawing.Palette;
import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.font.Typeface;
import dev.hawiya.specimen.travel.PageInk.Words;
import dev.hawiya.specimen.traveller.PaperSize;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** The page over the data page of an open passport: words about it, or stamps of frontiers. */
public final class FacingPage {
  private static final List<String> REQUEST =
      List.of(
          "The Prince of Utopia requests all those whom it may concern",
          "to allow the bearer to pass freely without let or hindrance",
          "and to afford the bearer such assistance as may be necessary.",
          "Le Prince d'Utopie prie les autorités compétentes d'accorder",
          "au porteur libre passage ainsi que toute aide nécessaire.",
          "This passport contains 32 pages / Ce passeport contient 32 pages");
  private static final List<String> FRONTIERS =
      List.of("AMAUROT AIRPORT", "ANYDER PORT", "ABRAXA GATE", "LAND FRONTIER 7");

  private final Look look;
  private final RandomGenerator random;
  private final Surface surface;

  private FacingPage(Look look, RandomGenerator random) {
    this.look = look;
    this.random = random;
    this.surface =
        Surface.page(
            (int) Math.round(PaperSize.TD3.width() * PageInk.UNIT),
            (int) Math.round(PaperSize.TD3.height() * PageInk.UNIT));
  }

  /** A page as large as the data page. */
  public static BufferedImage print(Look look, RandomGenerator random) {
    return new FacingPage(look, random).draw();
  }

  private BufferedImage draw() {
    Palette palette = Palette.any(random);
    PageArt art = new PageArt(surface, palette, look.hue() + 20, random);
    art.ground();
    art.watermark(new Rectangle2D.Double(38, 18, 50, 50));
    Color colour = palette.colour(look.hue(), 0.7, 0.35, 0.95);
    if (random.nextBoolean()) {
      request(colour);
    } else {
      stamps(colour);
    }
    return surface.image();
  }

  private void request(Color colour) {
    PageInk ink = new PageInk(surface::fill);
    new Emblem(surface, colour).draw(new Rectangle2D.Double(53, 8, 20, 20));
    double y = 38;
    for (String line : REQUEST) {
      ink.latin(new Words(line, Typeface.ARIMO, 1.6, colour), 14, y, 100);
      y += 6;
    }
    ink.latin(new Words("1", Typeface.ARIMO_BOLD, 2, colour), 62, 84, 5);
  }

  private void stamps(Color colour) {
    PageInk ink = new PageInk(surface::fill);
    ink.latin(new Words("VISAS", Typeface.ARIMO_BOLD, 2.4, colour), 8, 8, 30);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      AffineTransform before = surface.graphics().getTransform();
      surface
          .graphics()
          .translate(
              (20 + 85 * random.nextDouble()) * PageInk.UNIT,
              (20 + 50 * random.nextDouble()) * PageInk.UNIT);
      surface.graphics().rotate(1.2 * (random.nextDouble() - 0.5));
      stamp(ink);
      surface.graphics().setTransform(before);
    }
  }

  private void stamp(PageInk ink) {
    Color colour =
        new Color(
            Color.HSBtoRGB(random.nextFloat(), 0.8f, 0.5f) & 0xffffff
                | 110 + random.nextInt(110) << 24,
            true);
    surface.graphics().setStroke(new BasicStroke(6));
    var box = Marks.scaled(new Rectangle2D.Double(-18, -11, 36, 22));
    boolean round = random.nextBoolean();
    surface.line(
        round
            ? new Ellipse2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight())
            : new RoundRectangle2D.Double(
                box.getX(), box.getY(), box.getWidth(), box.getHeight(), 40, 40),
        colour);
    String frontier = FRONTIERS.get(random.nextInt(FRONTIERS.size()));
    LocalDate day = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000));
    String date = DateStyle.WORDS.print(day).toUpperCase(Locale.ROOT);
    ink.latin(new Words(frontier, Typeface.ARIMO_BOLD, 2, colour), -13, -3, 26);
    ink.latin(new Words(date, Typeface.COURIER, 2.6, colour), -13, 3, 26);
    ink.latin(
        new Words(random.nextBoolean() ? "ENTRY" : "EXIT", Typeface.ARIMO_BOLD, 2, colour),
        -5,
        8,
        12);
  }
}
