/**
 * Screening as a service: searches of the lists that were imported, charged and kept on record, and
 * what people decided about hits. {@code watch} searches again when a list changes.
 */
package dev.hawiya.server.screening;
