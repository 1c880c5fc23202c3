/** What an uploaded file holds: a photo, or the pages of a PDF or TIFF. */
package dev.hawiya.engine.file;
