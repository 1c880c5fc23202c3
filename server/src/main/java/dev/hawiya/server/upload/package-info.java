/** From a request's body, however encoded, to the bytes of a picture: once, at the edge. */
package dev.hawiya.server.upload;
