package dev.hawiya.core.text;

import dev.hawiya.core.geometry.Box;

/**
 * A place where a line of text stands.
 *
 * @param box 0..1 of the page
 * @param score the detector's certainty, 0..1
 * @param script the line is set in
 */
public record TextRegion(Box box, double score, Script script) {
  /** A region whose script nobody looked at. */
  public TextRegion(Box box, double score) {
    this(box, score, Script.UNKNOWN);
  }
}
