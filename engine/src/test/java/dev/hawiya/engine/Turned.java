package dev.hawiya.engine;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures turned by quarters, as PNG. */
final class Turned {
  private Turned() {}

  static byte[] quarters(byte[] jpeg, int turns) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    for (int i = 0; i < turns; i++) {
      AffineTransform turn = AffineTransform.getTranslateInstance(image.getHeight(), 0);
      turn.quadrantRotate(1);
      BufferedImage next =
          new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_3BYTE_BGR);
      new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, next);
      image = next;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }
}
