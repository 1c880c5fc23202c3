/** Invented vehicles of Egyptian roads: what a vehicle licence is drawn for. */
package dev.hawiya.specimen.vehicle;
