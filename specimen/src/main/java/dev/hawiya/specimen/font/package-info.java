/** The bundled typefaces; nothing of the machine's own fonts is used. */
package dev.hawiya.specimen.font;
