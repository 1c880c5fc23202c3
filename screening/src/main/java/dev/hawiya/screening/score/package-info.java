/** What a hit is worth: names against names, then dates, numbers and countries, in pieces. */
package dev.hawiya.screening.score;
