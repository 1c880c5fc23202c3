/**
 * The Valify API for the Egyptian national ID, {@code POST /api/v1.5/ocr/}, and its tokens, {@code
 * POST /api/o/token/}, as their vendor publishes them. What the pages leave open is decided here
 * and told in docs/decisions/0006-valify.md.
 */
package dev.hawiya.server.dialect.valify;
