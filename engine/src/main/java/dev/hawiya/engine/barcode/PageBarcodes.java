package dev.hawiya.engine.barcode;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeReader;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.image.Page;
import dev.hawiya.engine.image.OpenCv;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opencv.core.Mat;
import org.opencv.imgproc.Imgproc;

/** Finds blocks that look like a barcode, and has only those read. Thread-safe. */
public final class PageBarcodes implements BarcodeReader {
  @Override
  public List<Barcode> read(Page page) {
    Mat grey = OpenCv.matrix(page.raster());
    try {
      Imgproc.cvtColor(grey, grey, Imgproc.COLOR_RGB2GRAY);
      List<Barcode> found = new ArrayList<>();
      for (Block block : BlockFinder.blocks(EdgeCells.of(grey))) {
        Box place = block.bounds(grey.cols(), grey.rows());
        if (isInPhoto(page, place)) {
          SymbolReader.read(Cut.of(grey, block))
              .ifPresent(s -> found.add(new Barcode(s.format(), place, s.content())));
        }
      }
      found.sort(Comparator.comparingDouble(b -> b.place().y0()));
      return found;
    } finally {
      grey.release();
    }
  }

  /** Beyond the photo a page is made of its last pixels, drawn out to long bars. */
  private static boolean isInPhoto(Page page, Box place) {
    return page.inPhoto(place).corners().stream().allMatch(PageBarcodes::isInPhoto);
  }

  private static boolean isInPhoto(Point p) {
    return p.x() >= -0.02 && p.x() <= 1.02 && p.y() >= -0.02 && p.y() <= 1.02;
  }
}
