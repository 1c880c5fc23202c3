package dev.hawiya.engine.image;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** TIFFs for tests, written by the JDK or, for what it does not write, by hand. */
public final class Tiffs {
  /** Tags whose values have two bytes: bits, compression, photometry, orientation, samples. */
  private static final Set<Integer> SHORT = Set.of(258, 259, 262, 274, 277);

  private Tiffs() {}

  /** A file of pages. */
  public static byte[] pages(String compression, BufferedImage... pages) {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      ImageWriteParam how = writer.getDefaultWriteParam();
      how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      how.setCompressionType(compression);
      writer.prepareWriteSequence(null);
      for (BufferedImage page : pages) {
        writer.writeToSequence(new IIOImage(page, null, null), how);
      }
      writer.endWriteSequence();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** An uncompressed page of one strip with some more tags. */
  static byte[] plain(int width, int height, byte[] samples, Map<Integer, Integer> more) {
    Map<Integer, Integer> tags = new TreeMap<>(more);
    tags.put(256, width);
    tags.put(257, height);
    tags.put(259, 1);
    tags.put(278, height);
    tags.put(279, samples.length);
    int directory = 8 + samples.length;
    int extra = directory + 2 + 12 * (tags.size() + 2) + 4;
    int count = more.getOrDefault(277, 1);
    tags.put(273, 8);
    ByteBuffer file = ByteBuffer.allocate(extra + 2 * count).order(ByteOrder.LITTLE_ENDIAN);
    file.put(new byte[] {'I', 'I', 42, 0}).putInt(directory).put(samples);
    tags.put(258, -1);
    file.putShort((short) tags.size());
    tags.forEach(
        (tag, value) -> {
          file.putShort((short) (int) tag).putShort((short) (SHORT.contains(tag) ? 3 : 4));
          file.putInt(tag == 258 ? count : 1);
          file.putInt(tag == 258 ? (count > 2 ? extra : 8 | 8 << 16) : value);
        });
    file.putInt(0).position(extra);
    for (int i = 0; i < count; i++) {
      file.putShort((short) 8);
    }
    return file.array();
  }
}
