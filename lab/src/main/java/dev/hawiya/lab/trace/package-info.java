/** Looking into a reading: what each stage made, as pictures and text. */
package dev.hawiya.lab.trace;
