/** The one wire form of searches and hits, for the native API and for webhooks. */
package dev.hawiya.server.screening.report;
