/**
 * Draws both sides of the Egyptian national identity card, all of it computed. Coordinates in here
 * are in design units: the card is {@value dev.hawiya.specimen.card.Surface#WIDTH} wide and {@value
 * dev.hawiya.specimen.card.Surface#HEIGHT} high, whatever the width in pixels.
 */
package dev.hawiya.specimen.card;
