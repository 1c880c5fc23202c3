/** Measures how number plates are found and read. */
package dev.hawiya.lab.plate;
