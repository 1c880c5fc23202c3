/**
 * Where each element of a machine-readable zone stands, what its place may hold and what each check
 * digit is counted over; one table for parser, writer, syntax and repair.
 */
package dev.hawiya.core.mrz.layout;
