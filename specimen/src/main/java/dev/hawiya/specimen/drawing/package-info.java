/**
 * What cards are drawn with, whichever document it is: the surface, engraved ink, security
 * patterns, a computed portrait, a barcode. Coordinates are in design units: an ID-1 card is
 * {@value dev.hawiya.specimen.drawing.Surface#WIDTH} wide and {@value
 * dev.hawiya.specimen.drawing.Surface#HEIGHT} high, whatever the width in pixels.
 */
package dev.hawiya.specimen.drawing;
