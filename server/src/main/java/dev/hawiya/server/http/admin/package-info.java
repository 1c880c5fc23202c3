/** The paths under /v1/admin: accounts over HTTP, for administrators only. */
package dev.hawiya.server.http.admin;
