/** Measures readings from outside: accuracy on corpora with known truth, speed and memory. */
package dev.hawiya.lab;
