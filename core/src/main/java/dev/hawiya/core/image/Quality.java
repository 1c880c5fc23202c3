package dev.hawiya.core.image;

/**
 * How well a photo can be read.
 *
 * @param width pixels of the photo set upright
 * @param height pixels of the photo set upright
 * @param sharpness 0..1, from the variance of the Laplacian; under 0.2 text is hard to read
 * @param brightness 0..1, mean luminance
 * @param contrast 0..1, spread between the 5th and 95th percentile of luminance
 * @param glare 0..1, share of burnt-out pixels
 * @param greyscale whether the photo carries no colour
 */
public record Quality(
    int width,
    int height,
    double sharpness,
    double brightness,
    double contrast,
    double glare,
    boolean greyscale) {}
