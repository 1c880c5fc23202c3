/** Names in the alphabet of a machine-readable zone, and which of its characters look alike. */
package dev.hawiya.core.mrz.letter;
