/** Measures what pictures are taken for. */
package dev.hawiya.lab.picture;
