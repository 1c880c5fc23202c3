/**
 * The United Nations Security Council's consolidated list in XML ({@code consolidated.xml}): an
 * {@code INDIVIDUAL} or {@code ENTITY} for each entry.
 *
 * <p>Compared with a published file: it reads every entry of it.
 */
package dev.hawiya.screening.list.un;
