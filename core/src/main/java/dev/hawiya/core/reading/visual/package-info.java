/**
 * The visual zone of a document that is known by its machine-readable one: its lines read, the
 * fields that the other zone lacks, and both zones compared.
 */
package dev.hawiya.core.reading.visual;
