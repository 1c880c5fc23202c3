package dev.hawiya.lab.accuracy;

import dev.hawiya.core.text.Digits;
import dev.hawiya.specimen.font.Fonts;
import dev.hawiya.specimen.font.Typeface;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** One picture with rows of a crop, what it holds and what was read in it. */
final class ContactSheet {
  static final int CROP_WIDTH = 420;
  static final int CROP_HEIGHT = 90;

  private static final int ROW = CROP_HEIGHT + 10;
  private static final int WIDTH = 1000;
  private static final int SIZE = 18;

  private final List<Optional<BufferedImage>> crops = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();

  void add(Optional<BufferedImage> crop, Failure failure) {
    crops.add(crop);
    failures.add(failure);
  }

  BufferedImage draw() {
    BufferedImage sheet =
        new BufferedImage(WIDTH, ROW * crops.size() + 10, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    for (int i = 0; i < crops.size(); i++) {
      row(graphics, 10 + i * ROW, crops.get(i), failures.get(i));
    }
    graphics.dispose();
    return sheet;
  }

  private static void row(
      Graphics2D graphics, int top, Optional<BufferedImage> crop, Failure failure) {
    crop.ifPresent(picture -> graphics.drawImage(picture, 10, top, null));
    graphics.setColor(Color.DARK_GRAY);
    String confidence = String.format(Locale.ROOT, "%.2f", failure.confidence());
    text(graphics, failure.sample().name() + "  " + failure.field() + "  " + confidence, top + 20);
    graphics.setColor(new Color(0, 110, 40));
    text(graphics, failure.expected(), top + 48);
    graphics.setColor(new Color(180, 0, 0));
    text(graphics, failure.read().isEmpty() ? "(not read)" : failure.read(), top + 76);
  }

  /** Outlines of the bundled faces: a machine without fonts shows Arabic as well. */
  private static void text(Graphics2D graphics, String text, int y) {
    if (text.isBlank()) {
      return;
    }
    boolean arabic = text.codePoints().anyMatch(c -> c >= 0x600 && c < 0x700);
    Typeface face = arabic ? Typeface.NOTO_SANS : Typeface.OCR_B;
    String shown = arabic ? Digits.toArabicIndic(text) : text;
    Shape outline = Fonts.bundled().outline(shown, face, SIZE, arabic);
    graphics.fill(
        AffineTransform.getTranslateInstance(CROP_WIDTH + 30, y).createTransformedShape(outline));
  }
}
