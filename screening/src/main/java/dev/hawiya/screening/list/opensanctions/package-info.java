/**
 * OpenSanctions' targets in simple CSV ({@code targets.simple.csv}), of any of its collections or
 * sources: a row for each target, cells with several values separated by semicolons.
 *
 * <p>Unverified: written from the published schema, never compared with a published file.
 */
package dev.hawiya.screening.list.opensanctions;
