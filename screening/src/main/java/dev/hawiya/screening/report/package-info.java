/**
 * The one wire form of hits and of versions of lists, as maps in the order that JSON shows: the
 * command prints it, and the server's answers and webhooks hold it.
 */
package dev.hawiya.screening.report;
