/**
 * Draws machine-readable travel documents of Utopia, all of it computed: pages are laid out in
 * millimetres by the tables in {@code designs}.
 */
package dev.hawiya.specimen.travel;
