/** Number plates: the networks that find them in a photo and read their characters. */
package dev.hawiya.engine.plate;
