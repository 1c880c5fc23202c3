/**
 * Licences in layouts that no reader is tuned on, to measure how one fares with an edition that it
 * has never met. They are made otherwise than the rest: of cells rather than of labelled lines, and
 * worded by themselves. Whoever tunes a reader looks neither here nor at their pictures.
 */
package dev.hawiya.specimen.licence.unseen;
