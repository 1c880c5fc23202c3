/**
 * From two pictures to whether they show one person. Embeddings are made where they are compared,
 * and never stored, told or logged.
 */
package dev.hawiya.server.face;
