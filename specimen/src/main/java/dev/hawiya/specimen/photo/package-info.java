/** Photographs a drawn card the way phones do, and knows where its corners came to lie. */
package dev.hawiya.specimen.photo;
