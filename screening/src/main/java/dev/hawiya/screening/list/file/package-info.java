/**
 * Files of lists, whichever the list: found in a folder, read line by line, row by row, element by
 * element.
 */
package dev.hawiya.screening.list.file;
