/** From the text in one field's place to its value: one parser for each kind of content. */
package dev.hawiya.core.field.value;
