/**
 * The HTTP server: starts, wires and demonstrates what the packages below do. {@code http} holds
 * the native API, {@code dialect} the vendors' APIs; both turn a request into bytes through {@code
 * upload}, ask {@code account} whether the caller may, and {@code verification} for the reading.
 */
package dev.hawiya.server;
