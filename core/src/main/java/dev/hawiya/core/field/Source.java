package dev.hawiya.core.field;

/** Where a value was taken from. */
public enum Source {
  /** Printed in the visual zone. */
  VIZ,
  /** The machine-readable zone. */
  MRZ,
  /** A barcode. */
  BARCODE,
  /** Derived from the holder's number. */
  NUMBER
}
