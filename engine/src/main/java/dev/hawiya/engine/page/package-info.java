/** Finds a document in a photo, and the lines of text on its rectified page. */
package dev.hawiya.engine.page;
