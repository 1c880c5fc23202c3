/** Heads of invented people, computed: shaped, coloured, lit and seen through a camera. */
package dev.hawiya.specimen.head;
