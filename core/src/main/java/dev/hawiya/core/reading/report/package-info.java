/** The wire form of a reading, written and read back. */
package dev.hawiya.core.reading.report;
