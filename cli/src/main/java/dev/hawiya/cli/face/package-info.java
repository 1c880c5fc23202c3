/** {@code hawiya face}: compares faces on the command line. */
package dev.hawiya.cli.face;
