/**
 * Number plates as they are pressed: of cars and motorcycles, of Egypt and Pakistan. Their numbers
 * are drawn at random.
 */
package dev.hawiya.specimen.plate;
