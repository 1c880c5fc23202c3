/**
 * The wire form of searches, for the native API and for webhooks: {@link
 * dev.hawiya.screening.report hits and lists} with what was decided about them.
 */
package dev.hawiya.server.screening.report;
