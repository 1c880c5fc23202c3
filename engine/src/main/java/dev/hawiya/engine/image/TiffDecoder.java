package dev.hawiya.engine.image;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.opencv.core.Mat;

/**
 * Decodes the first pages of a TIFF with the reader of the JDK: 8-bit RGB, upright, transparent
 * pixels on white. Its pages share the limit of pixels and are shrunk to it.
 */
public final class TiffDecoder implements ImageDecoder {
  private final Limits limits;

  public TiffDecoder(Limits limits) {
    this.limits = limits;
  }

  @Override
  public List<Raster> decode(byte[] encoded) throws InputRejected {
    limits.requireBytes(encoded.length);
    List<TiffPages.Page> pages = TiffPages.of(encoded, limits, MOST_PAGES);
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(encoded))) {
      reader.setInput(stream, false, true);
      List<Raster> rasters = new ArrayList<>();
      for (TiffPages.Page page : pages) {
        rasters.add(raster(reader, page, limits.maxPixels() / pages.size()));
      }
      return rasters;
    } catch (IOException e) {
      throw undecodable();
    } catch (RuntimeException e) {
      // The reader meets hostile files with exceptions that it does not declare.
      throw undecodable();
    } finally {
      reader.dispose();
    }
  }

  private static Raster raster(ImageReader reader, TiffPages.Page page, long mostPixels)
      throws IOException, InputRejected {
    if (reader.getWidth(page.index()) != page.width()
        || reader.getHeight(page.index()) != page.height()) {
      throw undecodable();
    }
    Mat rgb = PageRaster.matrix(reader.read(page.index()));
    try {
      Upright.turn(rgb, page.orientation());
      return PageRaster.of(rgb, mostPixels);
    } finally {
      rgb.release();
    }
  }

  private static InputRejected undecodable() {
    return new InputRejected(
        Reason.DAMAGED, "the TIFF could not be decoded: export it again, as JPEG or PNG");
  }
}
