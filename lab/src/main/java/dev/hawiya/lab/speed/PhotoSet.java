package dev.hawiya.lab.speed;

import dev.hawiya.lab.corpus.SpecimenCorpus;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The fixed set of photos that speed is measured with: drawn, and of 1.5 megapixels each. */
final class PhotoSet {
  private static final double PIXELS = 1.5e6;
  private static final int SEED = 7;
  private static final float QUALITY = 0.9f;

  private PhotoSet() {}

  static List<byte[]> of(int count) throws IOException {
    List<byte[]> photos = new ArrayList<>();
    for (byte[] photo : SpecimenCorpus.photos(count, SEED)) {
      photos.add(scaled(photo, PIXELS));
    }
    return photos;
  }

  /** A JPEG or PNG file as JPEG of a number of pixels. */
  static byte[] scaled(byte[] photo, double pixels) throws IOException {
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(photo));
    if (picture == null) {
      throw new IOException("a picture of the corpus is neither JPEG nor PNG");
    }
    return jpeg(scaled(picture, pixels));
  }

  private static BufferedImage scaled(BufferedImage photo, double pixels) {
    double scale = Math.sqrt(pixels / ((double) photo.getWidth() * photo.getHeight()));
    int width = (int) Math.round(photo.getWidth() * scale);
    int height = (int) Math.round(photo.getHeight() * scale);
    BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = scaled.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.drawImage(photo, 0, 0, width, height, null);
    graphics.dispose();
    return scaled;
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(out);
      writer.write(null, new IIOImage(picture, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
