/**
 * Licences in layouts that no reader is tuned on, to measure how one fares with an edition that it
 * has never met. They are made otherwise than the rest: of phrases, leaders, legends, grids and
 * ledgers that a sheet puts in their places, worded and coloured by themselves. Whoever tunes a
 * reader looks neither here, nor at the sheets, nor at their pictures.
 */
package dev.hawiya.specimen.licence.unseen;
