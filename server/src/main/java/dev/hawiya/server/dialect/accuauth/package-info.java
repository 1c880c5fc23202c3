/**
 * The Accuauth API for the Egyptian national ID, {@code POST /ocr/idcard}, as its vendor publishes
 * it. What the page leaves open is decided here and said where it is decided.
 */
package dev.hawiya.server.dialect.accuauth;
