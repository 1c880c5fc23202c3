/** Lets callers repeat a request whose answer they lost, without paying or acting twice. */
package dev.hawiya.server.idempotency;
