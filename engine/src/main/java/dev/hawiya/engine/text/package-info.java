/** Reads a line of text: pixels to characters, with alternatives. */
package dev.hawiya.engine.text;
