/**
 * Licences made otherwise than by a design: of cells rather than of labelled lines, each with its
 * label and its value, and worded by themselves.
 */
package dev.hawiya.specimen.licence.form;
