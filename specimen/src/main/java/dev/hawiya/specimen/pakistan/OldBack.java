package dev.hawiya.specimen.pakistan;

import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.drawing.Pdf417Block;
import dev.hawiya.specimen.pakistan.OldLayout.Slot;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.random.RandomGenerator;

/** The back of the older card: addresses, family number, dates and a barcode at the foot. */
final class OldBack {
  private static final double LEFT = 50;
  private static final double WIDTH = 912;
  private static final double PITCH = 50;

  private final Citizen citizen;
  private final RandomGenerator random;
  private final OldLayout layout;
  private final OldCard card;

  OldBack(Citizen citizen, Look look, RandomGenerator random) {
    this.citizen = citizen;
    this.random = random;
    this.layout = OldLayout.of(look);
    this.card = new OldCard(look, random);
  }

  BufferedImage draw() {
    List<String> present = citizen.home().present().urdu();
    List<String> permanent = citizen.home().permanent().urdu();
    switch (layout) {
      case ROWS -> {
        address("موجودہ پتہ", present, row(24));
        address("مستقل پتہ", permanent, row(184));
        facts(
            new Rectangle2D.Double(LEFT, 340, WIDTH, 132), 2, band -> OldLayout.beside(band, 0.38));
      }
      case STACKED -> {
        address("موجودہ پتہ", present, headed(66));
        address("مستقل پتہ", permanent, headed(262));
        facts(new Rectangle2D.Double(LEFT, 20, 290, 400), 1, OldLayout::over);
      }
      case COLUMNS -> {
        facts(new Rectangle2D.Double(LEFT, 14, WIDTH, 176), 2, OldLayout::over);
        address("موجودہ پتہ", present, column(LEFT + WIDTH / 2 + 12));
        address("مستقل پتہ", permanent, column(LEFT));
      }
    }
    barcode();
    card.ink().burn();
    return card.surface().image();
  }

  private static Slot row(double top) {
    return OldLayout.beside(new Rectangle2D.Double(LEFT, top, WIDTH, PITCH), 0.18);
  }

  private static Slot headed(double top) {
    double left = LEFT + 320;
    double width = WIDTH - 320;
    return new Slot(
        new Rectangle2D.Double(left, top - 46, width, 44),
        new Rectangle2D.Double(left, top, width, PITCH));
  }

  private static Slot column(double left) {
    double width = WIDTH / 2 - 12;
    return new Slot(
        new Rectangle2D.Double(left, 204, width, 46),
        new Rectangle2D.Double(left, 254, width, PITCH));
  }

  /** Every line a pitch lower than the last; the label stands by the first. */
  private void address(String label, List<String> lines, Slot first) {
    card.label(label, first.label());
    Rectangle2D room = first.value();
    for (int i = 0; i < lines.size(); i++) {
      card.ink()
          .urdu(
              lines.get(i),
              new Rectangle2D.Double(
                  room.getX(), room.getY() + i * PITCH, room.getWidth(), room.getHeight() + 6));
    }
  }

  /** How a band is shared by a label and its value. */
  private interface Sharing {
    Slot of(Rectangle2D band);
  }

  private void facts(Rectangle2D page, int columns, Sharing sharing) {
    card.number("شناختی نمبر", citizen.identity().number(), sharing.of(cell(0, columns, page)));
    card.number("خاندان نمبر", citizen.card().familyNumber(), sharing.of(cell(1, columns, page)));
    String issued = SmartFront.print(citizen.card().issued());
    card.number("تاریخ اجراء", issued, sharing.of(cell(2, columns, page)));
    String expires = SmartFront.print(citizen.card().expires());
    card.number("تاریخ تنسیخ", expires, sharing.of(cell(3, columns, page)));
  }

  /** Cells run from right to left and then down. */
  private static Rectangle2D cell(int at, int columns, Rectangle2D page) {
    int rows = 4 / columns;
    double width = page.getWidth() / columns;
    double height = page.getHeight() / rows;
    double x = page.getX() + (columns - 1 - at % columns) * width;
    return new Rectangle2D.Double(x, page.getY() + at / columns * height, width - 20, height);
  }

  private void barcode() {
    double width = 540 + 330 * random.nextDouble();
    double left = LEFT + (WIDTH - width) * random.nextDouble();
    Rectangle2D zone = new Rectangle2D.Double(left, 480 + 20 * random.nextDouble(), width, 120);
    new Pdf417Block(card.surface(), zone, random).draw();
  }
}
