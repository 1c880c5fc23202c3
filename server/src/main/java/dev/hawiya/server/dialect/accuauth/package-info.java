/**
 * The Accuauth APIs for the ID cards of Egypt and Pakistan, {@code POST /ocr/idcard}, as their
 * vendor publishes them. What the page leaves open is decided here and said where it is decided.
 */
package dev.hawiya.server.dialect.accuauth;
