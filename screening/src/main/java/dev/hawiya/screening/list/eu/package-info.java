/**
 * The European Union's consolidated list of financial sanctions in XML, version 1.1: a {@code
 * sanctionEntity} for each entry, most of it in attributes.
 *
 * <p>Unverified: written from the published schema, never compared with a published file.
 */
package dev.hawiya.screening.list.eu;
