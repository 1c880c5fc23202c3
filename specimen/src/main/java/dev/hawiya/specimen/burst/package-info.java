/**
 * Three frames within half a second: of a person, or of what is held before a camera instead. Only
 * the geometry and the optics are computed; no figure from here says how real attacks fare.
 */
package dev.hawiya.specimen.burst;
