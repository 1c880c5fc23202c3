package dev.hawiya.server.verification;

import dev.hawiya.core.reading.DocumentReading;

/**
 * All a dialect ever sees of what was found out about a person.
 *
 * @param reading of the one picture sent
 */
public record Verification(DocumentReading reading) {}
