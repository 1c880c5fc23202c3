/** Counts what is read right, not read and misread, and how far a confidence can be trusted. */
package dev.hawiya.lab.accuracy;
