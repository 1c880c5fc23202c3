/** Where the server keeps things: the database, its migrations, and the vault that encrypts. */
package dev.hawiya.server.store;
