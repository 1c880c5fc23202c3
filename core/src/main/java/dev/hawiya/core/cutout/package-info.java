/** A document laid flat and the portrait on it, cut out of the photo for people to look at. */
package dev.hawiya.core.cutout;
