/** What is kept of a person's check: the steps under one id, encrypted, and only for so long. */
package dev.hawiya.server.transaction;
