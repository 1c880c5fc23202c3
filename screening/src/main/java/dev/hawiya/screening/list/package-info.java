/**
 * The lists that can be read. Each has a package of four classes: a locator finds its files, a
 * reader turns them into records, a mapper a record into an entity, a display a record into lines
 * for people.
 */
package dev.hawiya.screening.list;
