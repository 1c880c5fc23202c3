/**
 * The Vlens OCR API, {@code POST /v1/ocr/**}, and its login, {@code /api/credentials/**}, as the
 * vendor publishes them. What is inferred is said in docs/decisions/0007.
 */
package dev.hawiya.server.dialect.vlens;
