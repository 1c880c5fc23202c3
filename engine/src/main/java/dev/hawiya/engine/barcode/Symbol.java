package dev.hawiya.engine.barcode;

import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import java.util.Optional;

/** A symbol that is certainly there, and what it says where it could be read. */
record Symbol(BarcodeFormat format, Optional<BarcodeContent> content) {
  static Symbol unread(BarcodeFormat format) {
    return new Symbol(format, Optional.empty());
  }
}
