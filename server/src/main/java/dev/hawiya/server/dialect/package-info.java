/**
 * Vendors' APIs, each in a room of its own shape: routes and authentication, request, response,
 * mapping, errors. A dialect sees a Verification and nothing behind it; no dialect knows another.
 */
package dev.hawiya.server.dialect;
