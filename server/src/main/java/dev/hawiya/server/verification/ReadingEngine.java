package dev.hawiya.server.verification;

/**
 * What reads, as the server sees it.
 *
 * @param readings by the loaded models
 * @param warmUp reads something once, so that the first caller does not wait for it
 */
public record ReadingEngine(DocumentReadings readings, Runnable warmUp) {}
