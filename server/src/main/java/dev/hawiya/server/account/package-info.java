/** Who may call: keys, their hashed secrets, and the verdict about a caller. */
package dev.hawiya.server.account;
