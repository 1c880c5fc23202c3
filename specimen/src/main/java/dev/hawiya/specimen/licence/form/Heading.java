package dev.hawiya.specimen.licence.form;

/**
 * A line over or under the cells.
 *
 * @param text {@code {id}} stands for a value
 * @param anchor where it ends at the right, begins at the left or has its middle
 * @param align RIGHT, LEFT or MIDDLE
 */
record Heading(String text, double anchor, double baseline, double size, Align align) {
  enum Align {
    RIGHT,
    LEFT,
    MIDDLE
  }
}
