/** From a PDF to the rasters of its first pages; nothing in it is ever run, opened or followed. */
package dev.hawiya.engine.pdf;
