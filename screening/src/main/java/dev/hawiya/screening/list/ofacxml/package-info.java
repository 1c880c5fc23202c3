/**
 * The Specially Designated Nationals of the United States Treasury's Office of Foreign Assets
 * Control in advanced XML, whose model is the United Nations': parties, documents, places and
 * entries stand apart and refer to each other, and all words stand in reference values.
 *
 * <p>Unverified: written from the published schema, never compared with a published file.
 */
package dev.hawiya.screening.list.ofacxml;
