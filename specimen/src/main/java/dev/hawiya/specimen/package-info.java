/** Invented, faithful documents with exact truth, for tests, demos and users without test data. */
package dev.hawiya.specimen;
