/** Outages and bugs: what is nobody's input and no verdict, each answered once per API. */
package dev.hawiya.server.failure;
