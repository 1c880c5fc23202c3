/** Pages of figures: a section for each measurement, with its command, machine and date. */
package dev.hawiya.lab.report;
