package dev.hawiya.specimen.licence;

import java.awt.Shape;

/**
 * Something printed in its place.
 *
 * @param text as it reads
 * @param ink which of the card's inks
 */
public record Piece(String text, Shape shape, Ink ink) {

  /** What it is printed with. */
  public enum Ink {
    /** The form's own. */
    FORM,
    /** Titles of the form. */
    TITLE,
    /** The printer's, afterwards. */
    VALUE
  }
}
