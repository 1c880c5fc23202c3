/** Computed textures shared by what is printed on a card and what a card lies on. */
package dev.hawiya.specimen.texture;
