/**
 * People who are watched: searched again when a list changes, by one of all servers on the store,
 * and told to their caller's webhook once.
 */
package dev.hawiya.server.screening.watch;
