/** The native API of faces: two pictures, or a picture and the portrait of a transaction. */
package dev.hawiya.server.http.face;
