/**
 * From two pictures to whether they show one person, and from three frames to whether they show a
 * living one. Embeddings are made where they are compared, and never stored, told or logged.
 */
package dev.hawiya.server.face;
