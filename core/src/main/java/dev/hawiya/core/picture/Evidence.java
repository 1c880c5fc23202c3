package dev.hawiya.core.picture;

/**
 * One thing that speaks for what a picture shows.
 *
 * @param detail in English, without anything that is written on a document
 */
public record Evidence(Kind kind, String detail) {
  /** Where it was seen. */
  public enum Kind {
    /** The outline and the layout, before anything was read. */
    LOOKS,
    /** A machine-readable zone. */
    ZONE,
    /** The holder's number. */
    NUMBER,
    /** Fields that were read in their places, or by their labels. */
    FIELDS,
    /** A barcode. */
    BARCODE,
    /** A number plate. */
    PLATE,
    /** A face. */
    FACE
  }
}
