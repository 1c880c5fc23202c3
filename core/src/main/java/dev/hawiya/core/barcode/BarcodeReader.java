package dev.hawiya.core.barcode;

import dev.hawiya.core.image.Page;
import java.util.List;

/** Finds the barcodes on a rectified page and reads those that can be read. */
@FunctionalInterface
public interface BarcodeReader {
  /** The barcodes from top to bottom, those that cannot be read among them; empty where none is. */
  List<Barcode> read(Page page);
}
