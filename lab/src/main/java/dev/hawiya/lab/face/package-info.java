/** Measures how well faces are compared, on labelled pairs of pictures. */
package dev.hawiya.lab.face;
