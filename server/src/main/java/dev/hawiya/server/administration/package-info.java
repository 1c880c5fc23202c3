/**
 * Making, listing and changing accounts: the one use case behind the account command and the
 * /v1/admin paths. Secrets are made here, handed out once and never shown again.
 */
package dev.hawiya.server.administration;
