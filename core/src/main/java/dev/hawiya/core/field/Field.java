package dev.hawiya.core.field;

import dev.hawiya.core.geometry.Quad;
import java.util.Optional;

/**
 * A field that was read.
 *
 * @param id canonical field id
 * @param value in the canonical form: digits Western, dates ISO 8601, names as printed
 * @param normalised the value with spelling habits folded, for comparing and searching
 * @param raw as printed, or "" where the value was derived
 * @param confidence calibrated probability that the value is right, 0..1
 * @param source where it was taken from
 * @param outline its place in the photo, absent for derived values
 */
public record Field(
    String id,
    String value,
    String normalised,
    String raw,
    double confidence,
    Source source,
    Optional<Quad> outline) {}
