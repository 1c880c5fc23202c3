package dev.hawiya.specimen.drawing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A QR code (ISO/IEC 18004) that tells its text when scanned. */
public final class QrBlock {
  /** Neighbours overlap, so that no seam shows between them. */
  private static final double OVERLAP = 0.5;

  private final BitMatrix modules;

  public QrBlock(String text) {
    try {
      modules =
          new QRCodeWriter()
              .encode(text, BarcodeFormat.QR_CODE, 1, 1, Map.of(EncodeHintType.MARGIN, 0));
    } catch (WriterException e) {
      throw new IllegalArgumentException("text does not fit a QR code", e);
    }
  }

  /** Fills the largest square in the middle of a room; the quiet zone around is the caller's. */
  public void draw(Surface surface, Rectangle2D room, Color ink) {
    double side = Math.min(room.getWidth(), room.getHeight());
    double module = side / modules.getWidth();
    double left = room.getCenterX() - side / 2;
    double top = room.getCenterY() - side / 2;
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        if (modules.get(x, y)) {
          surface.fill(
              new Rectangle2D.Double(
                  left + x * module, top + y * module, module + OVERLAP, module + OVERLAP),
              ink);
        }
      }
    }
  }
}
