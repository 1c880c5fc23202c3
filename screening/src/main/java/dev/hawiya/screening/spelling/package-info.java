/**
 * Letters: how scripts are folded, which letters are written for one another, and which spellings
 * are known to be of one name. Nothing here knows what a word does in a name.
 */
package dev.hawiya.screening.spelling;
