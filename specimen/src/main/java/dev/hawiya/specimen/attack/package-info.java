/**
 * Documents as somebody would present them who has no genuine one: shown on a display, printed,
 * copied, taken from a file, or changed in the picture. Everything comes from the randomness given.
 */
package dev.hawiya.specimen.attack;
