package dev.hawiya.core.barcode;

/** What a barcode says. It is personal data: it belongs in no log, exception or metric. */
public sealed interface BarcodeContent {
  /** Text, as most barcodes hold; separators such as RS and GS stay in it. */
  record Text(String value) implements BarcodeContent {}

  /**
   * Content that is no text, as of a barcode that is encrypted or packed.
   *
   * @param base64 its bytes: RFC 4648, 4, with padding
   */
  record Bytes(String base64) implements BarcodeContent {}
}
