package dev.hawiya.core.barcode;

/** The symbologies that are found and read. */
public enum BarcodeFormat {
  /** Rows of bars: ISO/IEC 15438. */
  PDF_417,

  /** ISO/IEC 18004. */
  QR_CODE,

  /** ISO/IEC 16022. */
  DATA_MATRIX,

  /** ISO/IEC 24778. */
  AZTEC,

  /** Bars alone: ISO/IEC 15417. */
  CODE_128,

  /** Bars alone: ISO/IEC 16388. */
  CODE_39,

  /** Bars alone, that could not be read: which of their symbologies it is only reading tells. */
  LINEAR
}
