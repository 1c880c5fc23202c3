/** The native API under {@code /v1}: one consistent shape, problem+json errors, OpenAPI. */
package dev.hawiya.server.http;
