package dev.hawiya.lab.accuracy;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.lab.corpus.Sample;

/**
 * A value that was not right, kept for looking at it.
 *
 * @param sample where it stands
 * @param field canonical id, or {@code line}
 * @param expected the truth
 * @param read what was read, or "" for nothing
 * @param confidence of what was read
 * @param place of the value in the photo; of the document where the value was not found
 */
public record Failure(
    Sample sample, String field, String expected, String read, double confidence, Quad place) {}
