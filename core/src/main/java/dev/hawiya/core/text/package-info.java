/** Lines of text on a page: where they are, and what a model read there. */
package dev.hawiya.core.text;
