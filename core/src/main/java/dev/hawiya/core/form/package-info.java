/**
 * Forms: sides that are known by their printed labels alone, of which no two issues are set alike.
 * Which lines are labels, and which value belongs to each, beside it, under it or by its own looks.
 */
package dev.hawiya.core.form;
