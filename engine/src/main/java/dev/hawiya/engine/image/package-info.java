/** From bytes to an upright raster, and from a photo to a flat page, with OpenCV. */
package dev.hawiya.engine.image;
