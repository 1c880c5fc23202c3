package dev.hawiya.engine.image;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.MatOfByte;
import org.opencv.core.MatOfInt;
import org.opencv.core.Scalar;
import org.opencv.imgcodecs.Imgcodecs;

/** Encoded pictures for tests, drawn in memory: red left half, blue right half. */
final class Pictures {
  private Pictures() {}

  static BufferedImage halves(int width, int height, int type) {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.RED);
    g.fillRect(0, 0, width / 2, height);
    g.setColor(Color.BLUE);
    g.fillRect(width / 2, 0, width - width / 2, height);
    g.dispose();
    return image;
  }

  static byte[] encoded(BufferedImage image, String format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      if (!ImageIO.write(image, format, out)) {
        throw new IllegalStateException("no writer for " + format);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] jpeg(int width, int height) {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
  }

  static byte[] png(int width, int height) {
    return encoded(halves(width, height, BufferedImage.TYPE_INT_RGB), "png");
  }

  static byte[] webp(int width, int height) {
    return webp(width, height, 90, 3);
  }

  /**
   * All red.
   *
   * @param quality 1 to 100; beyond it nothing is lost
   * @param channels 3, or 4 with alpha
   */
  static byte[] webp(int width, int height, int quality, int channels) {
    OpenCv.load();
    Mat mat = new Mat(height, width, CvType.CV_8UC(channels), new Scalar(0, 0, 255, 254));
    return webp(mat, quality);
  }

  static byte[] webpHalves(int width, int height) {
    OpenCv.load();
    Mat mat = new Mat(height, width, CvType.CV_8UC3, new Scalar(255, 0, 0));
    mat.submat(0, height, 0, width / 2).setTo(new Scalar(0, 0, 255));
    return webp(mat, 101);
  }

  private static byte[] webp(Mat mat, int quality) {
    MatOfByte out = new MatOfByte();
    Imgcodecs.imencode(".webp", mat, out, new MatOfInt(Imgcodecs.IMWRITE_WEBP_QUALITY, quality));
    return out.toArray();
  }

  /** A PNG of three times 16 bits a pixel, all of one colour. */
  static byte[] png48(int width, int height, int red, int green, int blue) {
    OpenCv.load();
    Mat mat = new Mat(height, width, CvType.CV_16UC3, new Scalar(blue, green, red));
    MatOfByte out = new MatOfByte();
    Imgcodecs.imencode(".png", mat, out);
    return out.toArray();
  }

  /** A PNG of a grey and an alpha sample a pixel. */
  static byte[] greyAlphaPng(int width, int height, int level, int alpha) {
    ColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster = colours.createCompatibleWritableRaster(width, height);
    for (int i = 0; i < width * height; i++) {
      raster.setPixel(i % width, i / width, new int[] {level, alpha});
    }
    return encoded(new BufferedImage(colours, raster, false, null), "png");
  }

  /** A PNG of 16 bits a sample, all of one grey level of 0..65535. */
  static byte[] png16(int width, int height, int level) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
    WritableRaster raster = image.getRaster();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        raster.setSample(x, y, 0, level);
      }
    }
    return encoded(image, "png");
  }

  /** A four-component JPEG without an Adobe marker (plain CMYK), all samples of one value. */
  static byte[] cmykJpeg(int width, int height, int sample) throws IOException {
    WritableRaster raster = Raster.createInterleavedRaster(0, width, height, 4, null);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        for (int band = 0; band < 4; band++) {
          raster.setSample(x, y, band, sample);
        }
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(raster, null, null), null);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A PNG that claims a size and holds almost nothing: what a decompression bomb looks like. */
  static byte[] pngClaiming(int width, int height) {
    ByteBuffer ihdr = ByteBuffer.allocate(17);
    ihdr.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
    ihdr.put(new byte[] {8, 2, 0, 0, 0});
    CRC32 crc = new CRC32();
    crc.update(ihdr.array());
    ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4 + 12);
    file.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    file.putInt(13).put(ihdr.array()).putInt((int) crc.getValue());
    file.putInt(0).put("IEND".getBytes(StandardCharsets.US_ASCII)).putInt(0xAE426082);
    return file.array();
  }
}
