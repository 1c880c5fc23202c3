/**
 * Barcodes on a page: a cheap look finds blocks of dense edges, their columns tell bars from print,
 * and ZXing reads what is left.
 */
package dev.hawiya.engine.barcode;
