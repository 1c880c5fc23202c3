package dev.hawiya.lab.plate;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.accuracy.Failure;
import dev.hawiya.lab.corpus.Sample;

/**
 * What was seen in one picture.
 *
 * @param kind of picture, as its truth calls it
 * @param expected letters in reading order, then Western digits; "" where there is no plate
 * @param read the same of the clearest plate; "" where none was read
 * @param place of the clearest plate; the whole picture where there is none
 */
record PlateSight(
    Sample sample,
    String kind,
    String expected,
    String read,
    double confidence,
    int plates,
    Quad place,
    long nanoseconds) {
  boolean exact() {
    return !expected.isEmpty() && expected.equals(read);
  }

  boolean wrong() {
    return !read.isEmpty() && !exact();
  }

  Failure failure() {
    return new Failure(sample, kind, expected, read, confidence, place);
  }
}
