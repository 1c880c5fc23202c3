/**
 * Names as they are compared: a text becomes words with a script and a part in the name, two words
 * a likeness. Nothing here knows an index or a list.
 */
package dev.hawiya.screening.name;
