package dev.hawiya.core.catalog;

/**
 * What a side prints in one place.
 *
 * @param id canonical field id
 * @param required whether every card of the type carries it
 */
public record FieldDefinition(
    String id, Place place, Content content, boolean required, Example example) {}
