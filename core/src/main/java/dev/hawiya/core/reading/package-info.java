/** The story of a reading, told once: from uploaded bytes to a document's fields and checks. */
package dev.hawiya.core.reading;
