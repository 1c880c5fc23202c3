/**
 * A list's entities on disk, found by the sound of a name or by a number. A document of the index
 * is one name, in one reading where the entity's kind is not told; the last document of each
 * entity's block is the entity itself.
 */
package dev.hawiya.screening.index;
