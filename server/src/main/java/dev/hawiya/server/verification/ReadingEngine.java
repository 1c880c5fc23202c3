package dev.hawiya.server.verification;

import dev.hawiya.core.cutout.Cutouts;

/**
 * What reads, as the server sees it.
 *
 * @param readings by the loaded models
 * @param kinds of pictures, by the same models
 * @param cutouts of the documents read
 * @param warmUp reads something once, so that the first caller does not wait for it
 */
public record ReadingEngine(
    DocumentReadings readings, PictureKinds kinds, Cutouts cutouts, Runnable warmUp) {}
