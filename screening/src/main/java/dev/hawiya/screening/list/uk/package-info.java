/**
 * The sanctions list of the United Kingdom's Foreign, Commonwealth and Development Office in XML: a
 * {@code Designation} for each entry.
 *
 * <p>Unverified: written from the published schema, never compared with a published file.
 */
package dev.hawiya.screening.list.uk;
