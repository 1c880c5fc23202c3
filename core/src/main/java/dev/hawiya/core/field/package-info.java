/** From text found in a field's place to a typed value with its source and confidence. */
package dev.hawiya.core.field;
