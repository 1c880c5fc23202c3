/**
 * What a reader of barcodes answers: where on a page they stand, of which kind, and what they say.
 */
package dev.hawiya.core.barcode;
