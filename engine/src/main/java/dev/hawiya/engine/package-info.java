/** Puts natives and trained networks behind core's stages. */
package dev.hawiya.engine;
