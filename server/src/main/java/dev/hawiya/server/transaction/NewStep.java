package dev.hawiya.server.transaction;

import java.util.Map;
import java.util.UUID;

/**
 * A step to be kept.
 *
 * @param id of the step, which callers see as the id of their request
 * @param service it was a call of
 * @param documentType what the picture showed
 * @param side of the document
 * @param report the wire form of what was read
 * @param image as it was sent
 */
public record NewStep(
    UUID id,
    String service,
    String documentType,
    String side,
    Map<String, Object> report,
    byte[] image) {}
