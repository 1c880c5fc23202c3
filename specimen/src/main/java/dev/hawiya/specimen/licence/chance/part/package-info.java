/** The parts that a side of a licence is put together of, each filling its room at any scale. */
package dev.hawiya.specimen.licence.chance.part;
