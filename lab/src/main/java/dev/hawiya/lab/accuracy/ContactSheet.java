package dev.hawiya.lab.accuracy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
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
  private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 18);

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
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
    graphics.setFont(FONT);
    for (int i = 0; i < crops.size(); i++) {
      row(graphics, 10 + i * ROW, crops.get(i), failures.get(i));
    }
    graphics.dispose();
    return sheet;
  }

  private static void row(
      Graphics2D graphics, int top, Optional<BufferedImage> crop, Failure failure) {
    crop.ifPresent(picture -> graphics.drawImage(picture, 10, top, null));
    int x = CROP_WIDTH + 30;
    graphics.setColor(Color.DARK_GRAY);
    String confidence = String.format(Locale.ROOT, "%.2f", failure.confidence());
    graphics.drawString(
        failure.sample().name() + "  " + failure.field() + "  " + confidence, x, top + 20);
    graphics.setColor(new Color(0, 110, 40));
    graphics.drawString(failure.expected(), x, top + 48);
    graphics.setColor(new Color(180, 0, 0));
    graphics.drawString(failure.read().isEmpty() ? "(not read)" : failure.read(), x, top + 76);
  }
}
