/**
 * How often a tenant may call, and a password be tried: counted on the store, so that several
 * servers count together.
 */
package dev.hawiya.server.limit;
