/**
 * From what was seen in a photo to a document's fields: repairs that a check digit proves, doubts
 * that it cannot settle, confidence.
 */
package dev.hawiya.core.mrz.reading;
