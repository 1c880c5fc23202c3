/** Draws both sides of the Egyptian national identity card, all of it computed. */
package dev.hawiya.specimen.card;
