package dev.hawiya.core.catalog;

/**
 * A printed line and the value it means.
 *
 * @param printed as the line would be read
 * @param value as it must be parsed
 */
public record Example(String printed, String value) {}
