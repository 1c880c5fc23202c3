/** The account command: who may call, on the store that a server with the same settings uses. */
package dev.hawiya.cli.account;
