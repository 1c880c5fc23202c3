/**
 * Finds and reads machine-readable zones in photos: where a zone lies, where its lines run, what
 * stands in each place of a line.
 */
package dev.hawiya.engine.mrz;
