/** Invented holders of machine-readable travel documents of Utopia, and what their papers say. */
package dev.hawiya.specimen.traveller;
