/** {@code hawiya face}: faces and living persons on the command line. */
package dev.hawiya.cli.face;
