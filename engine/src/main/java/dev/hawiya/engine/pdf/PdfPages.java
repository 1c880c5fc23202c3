package dev.hawiya.engine.pdf;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PageRaster;
import dev.hawiya.engine.image.PhotoDecoder;
import dev.hawiya.engine.image.Upright;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.opencv.core.Mat;

/** The first pages of one open document. */
final class PdfPages {
  private static final int CMYK = 4;

  private final PDDocument document;
  private final Work work;
  private final PhotoDecoder photos;
  private final Pictures pictures;
  private final int count;
  private final long mostPixels;

  PdfPages(PDDocument document, Work work, Limits limits, PhotoDecoder photos)
      throws InputRejected {
    this.document = document;
    this.work = work;
    this.photos = photos;
    this.pictures = new Pictures(limits);
    this.count = Math.min(document.getNumberOfPages(), ImageDecoder.MOST_PAGES);
    if (count < 1) {
      throw new InputRejected(Reason.NO_PAGES, "the PDF has no pages: export it again");
    }
    this.mostPixels = limits.maxPixels() / count;
  }

  List<Raster> rasters() throws IOException, InputRejected {
    List<Raster> rasters = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      PDPage page = document.getPage(i);
      HarmlessDocument.requireIdle(page);
      ScannedPage walk = ScannedPage.of(page, work);
      if (walk.isBlank() && Pictures.hasUnread(page)) {
        throw unread();
      }
      Optional<Scan> scan = walk.scan().filter(s -> pictures.isLargeEnough(s.picture()));
      rasters.add(scan.isPresent() ? taken(scan.get()) : painted(i));
    }
    return rasters;
  }

  private Raster painted(int index) throws IOException {
    PageRenderer renderer = new PageRenderer(document, work, pictures, mostPixels);
    Mat rgb = PageRaster.matrix(renderer.render(index));
    try {
      return PageRaster.of(rgb, mostPixels);
    } finally {
      rgb.release();
    }
  }

  private Raster taken(Scan scan) throws IOException, InputRejected {
    pictures.requireSize(scan.picture());
    Mat rgb = pixels(scan.picture());
    try {
      Upright.turn(rgb, scan.onPage());
      Upright.turn(rgb, scan.ofPage());
      return PageRaster.of(rgb, mostPixels);
    } finally {
      rgb.release();
    }
  }

  private static InputRejected unread() {
    return new InputRejected(
        Reason.UNSUPPORTED_FORMAT,
        "the PDF's pages are stored as JPEG 2000 or JBIG2, which is not read: send a JPEG or scan"
            + " to a plain PDF");
  }

  private Mat pixels(PDImageXObject picture) throws IOException, InputRejected {
    if (!pictures.mayDecode(picture)) {
      throw unread();
    }
    boolean jpeg =
        COSName.DCT_DECODE.equals(picture.getCOSObject().getFilters())
            && picture.getColorSpace().getNumberOfComponents() < CMYK
            && !picture.getCOSObject().containsKey(COSName.DECODE);
    if (!jpeg) {
      return PageRaster.matrix(picture.getImage());
    }
    try (InputStream raw = picture.getCOSObject().createRawInputStream()) {
      return photos.stored(raw.readAllBytes());
    }
  }
}
