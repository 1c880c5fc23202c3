package dev.hawiya.engine.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Renders pages that are more than a picture, at 200 dpi, and small ones at up to 400. */
final class PageRenderer extends PDFRenderer {
  private static final double POINTS = 72;
  private static final double LEAST_DPI = 200;
  private static final double MOST_DPI = 400;

  /** Pixels of the longer side that a page of the size of a card is given. */
  private static final double ENOUGH = 1700;

  /** Pixels of a page, each of which takes four bytes while it is painted. */
  private static final long MOST_PIXELS = 12_000_000;

  private final Work work;
  private final Pictures pictures;
  private final long mostPixels;

  PageRenderer(PDDocument document, Work work, Pictures pictures, long mostPixels) {
    super(document);
    this.work = work;
    this.pictures = pictures;
    this.mostPixels = Math.min(mostPixels, MOST_PIXELS);
    setAnnotationsFilter(annotation -> false);
  }

  BufferedImage render(int index) throws IOException {
    PDRectangle box = document.getPage(index).getCropBox();
    double width = box.getWidth();
    double height = box.getHeight();
    if (!(width >= 1 && height >= 1 && width / height < 100 && height / width < 100)) {
      throw new IOException("a page has no size");
    }
    double wanted = ENOUGH * POINTS / Math.max(width, height);
    double dpi = Math.max(LEAST_DPI, Math.min(wanted, MOST_DPI));
    double most = Math.sqrt(mostPixels / (width * height));
    return renderImage(index, (float) Math.min(dpi / POINTS, most), ImageType.RGB);
  }

  @Override
  protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
    return new PagePainter(parameters, work, pictures);
  }
}
