/**
 * Draws Pakistani identity cards, all of it computed: the smart card, the one for overseas
 * Pakistanis, and the older card in Urdu, whose layout is a guess.
 */
package dev.hawiya.specimen.pakistan;
