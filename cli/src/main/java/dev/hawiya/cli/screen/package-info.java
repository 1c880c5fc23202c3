/** The screen command: imports lists and searches them. */
package dev.hawiya.cli.screen;
