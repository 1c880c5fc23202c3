/**
 * Machine-readable zones, measured: each picture of a corpus as it lies and turned by a quarter, a
 * half and three quarters, compared with its truth line by line.
 */
package dev.hawiya.lab.mrz;
