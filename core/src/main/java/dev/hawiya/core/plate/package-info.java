/**
 * Number plates: found in a photo of a vehicle, read, and what their letters and colours tell. A
 * story of its own beside that of documents, which ends in the same kind of reading.
 */
package dev.hawiya.core.plate;
