/** Places on a page or a photo, in coordinates of 0..1, and the mappings between them. */
package dev.hawiya.core.geometry;
