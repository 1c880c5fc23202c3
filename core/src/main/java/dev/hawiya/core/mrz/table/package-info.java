/** Reads the tables of the machine-readable zone: layouts, states, letters, look-alikes. */
package dev.hawiya.core.mrz.table;
