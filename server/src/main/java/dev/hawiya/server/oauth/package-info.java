/**
 * OAuth 2.0 (RFC 6749) for the APIs that want it: tokens for a client and a user's password, of
 * which only hashes are kept, and the trials that a token is good for. It knows no vendor; the path
 * comes from a dialect.
 */
package dev.hawiya.server.oauth;
