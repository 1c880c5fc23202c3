/** From the uploaded bytes to an upright, rectified page: the first steps of a reading. */
package dev.hawiya.core.image;
