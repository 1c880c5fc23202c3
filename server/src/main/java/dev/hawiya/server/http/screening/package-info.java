/** The native API of screening: searches, lists, decisions about hits, and watches. */
package dev.hawiya.server.http.screening;
