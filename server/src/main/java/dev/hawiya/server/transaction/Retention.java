package dev.hawiya.server.transaction;

import java.time.Duration;

/**
 * How long is kept what is personal.
 *
 * @param images pictures as they were sent
 * @param readings what was read in them
 */
public record Retention(Duration images, Duration readings) {}
