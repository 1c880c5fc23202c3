package dev.hawiya.core.catalog;

/** A side together with the document it belongs to. */
public record Layout(DocumentType type, SideLayout side) {}
