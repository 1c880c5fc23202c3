package dev.hawiya.engine.barcode;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.engine.image.OpenCv;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Map;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.Size;
import org.opencv.imgproc.Imgproc;

/** A page of the size of a card to draw on: codes, lines of text, waves. */
final class DrawnPage {
  private final BufferedImage picture = new BufferedImage(1024, 646, BufferedImage.TYPE_3BYTE_BGR);
  private final Graphics2D graphics = picture.createGraphics();
  private double blur;

  DrawnPage() {
    graphics.setColor(new Color(238, 232, 220));
    graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setColor(new Color(30, 30, 34));
  }

  /**
   * Draws a code in a box on white, turned about its middle.
   *
   * @param angle in degrees
   */
  DrawnPage code(BarcodeFormat format, String content, Rectangle2D box, double angle) {
    BitMatrix bits = bits(format, content);
    Graphics2D turned = (Graphics2D) graphics.create();
    turned.rotate(Math.toRadians(angle), box.getCenterX(), box.getCenterY());
    double x = box.getWidth() / bits.getWidth();
    double y = box.getHeight() / bits.getHeight();
    turned.setColor(Color.WHITE);
    turned.fill(
        new Rectangle2D.Double(
            box.getX() - 20, box.getY() - 20, box.getWidth() + 40, box.getHeight() + 40));
    turned.setColor(new Color(30, 30, 34));
    for (int row = 0; row < bits.getHeight(); row++) {
      for (int column = 0; column < bits.getWidth(); column++) {
        if (bits.get(column, row)) {
          turned.fill(new Rectangle2D.Double(box.getX() + column * x, box.getY() + row * y, x, y));
        }
      }
    }
    turned.dispose();
    return this;
  }

  private static BitMatrix bits(BarcodeFormat format, String content) {
    try {
      return new MultiFormatWriter()
          .encode(content, format, 0, 0, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Lines of capitals close together, from the top to the bottom. */
  DrawnPage text(String line, int size, int pitch) {
    graphics.setFont(new Font(Font.MONOSPACED, Font.BOLD, size));
    for (int y = 40; y < 620; y += pitch) {
      graphics.drawString(line, 40, y);
    }
    return this;
  }

  /** Waves beside each other, as a guilloche has them, but as dark as print. */
  DrawnPage waves(double pitch, double height) {
    graphics.setStroke(new BasicStroke(2.5f));
    for (double y = 20; y < 620; y += pitch) {
      Path2D wave = new Path2D.Double();
      wave.moveTo(20, y);
      for (double x = 20; x < 1000; x += 4) {
        wave.lineTo(x, y + height * Math.sin(x / 11 + y / 60) * Math.cos(x / 53));
      }
      graphics.draw(wave);
    }
    return this;
  }

  /** Even strokes across a box, as feathers and fences have them. */
  DrawnPage strokes(Rectangle2D box, double pitch) {
    graphics.setStroke(new BasicStroke(3));
    for (double x = box.getX(); x < box.getMaxX(); x += pitch) {
      Path2D stroke = new Path2D.Double();
      stroke.moveTo(x, box.getY());
      stroke.lineTo(x, box.getMaxY());
      graphics.draw(stroke);
    }
    return this;
  }

  DrawnPage blurred(double sigma) {
    blur = sigma;
    return this;
  }

  Page page() {
    return page(Quad.WHOLE);
  }

  /** The same as taken out of a photo by corners. */
  Page page(Quad corners) {
    OpenCv.load();
    Mat rgb = new Mat(picture.getHeight(), picture.getWidth(), CvType.CV_8UC3);
    rgb.put(0, 0, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    if (blur > 0) {
      Imgproc.GaussianBlur(rgb, rgb, new Size(0, 0), blur);
    }
    Page page = new Page(OpenCv.raster(rgb), Homography.between(Quad.WHOLE, corners));
    rgb.release();
    return page;
  }
}
