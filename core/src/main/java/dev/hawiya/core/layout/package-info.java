/** Finds each field's line on a page, by its zone, by the order of rows and by printed words. */
package dev.hawiya.core.layout;
