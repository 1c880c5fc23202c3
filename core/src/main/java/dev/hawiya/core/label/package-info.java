/**
 * Reading by printed label: which lines of a page are labels, and which value stands beside each.
 * Works on lines already read; knows no document.
 */
package dev.hawiya.core.label;
