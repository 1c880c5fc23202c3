/**
 * Finds faces, their landmarks and their embeddings with small networks of other makers; pictures
 * are fed as each network's card says.
 */
package dev.hawiya.engine.face;
