/** From a machine-readable zone to the document that carries it: type, fields, checks, page. */
package dev.hawiya.core.reading.zone;
