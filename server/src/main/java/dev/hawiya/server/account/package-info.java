/**
 * Who may call, and what for: tenants, their bundles of calls, credentials and users, and the
 * verdict about a caller.
 */
package dev.hawiya.server.account;
