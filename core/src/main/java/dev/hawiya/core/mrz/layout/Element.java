package dev.hawiya.core.mrz.layout;

/**
 * One run of places that belongs to an element; an element of two kinds has two in a row.
 *
 * @param id {@code document_number}, {@code names} …, or that of a check digit, {@code mrz.…}
 */
public record Element(String id, Span span, CharacterKind kind) {}
