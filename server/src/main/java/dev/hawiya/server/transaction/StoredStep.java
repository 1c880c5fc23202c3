package dev.hawiya.server.transaction;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A step as it was kept.
 *
 * @param id of the step
 * @param service it was a call of
 * @param documentType what the picture showed
 * @param side of the document
 * @param created when
 * @param report the wire form of what was read; absent once it was kept long enough
 */
public record StoredStep(
    UUID id,
    String service,
    String documentType,
    String side,
    Instant created,
    Optional<Map<String, Object>> report) {}
