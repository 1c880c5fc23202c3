/** A question about somebody, and the hits on all lists with their reasons. */
package dev.hawiya.screening.search;
