/** From a picture to what is known about a person's document, at the pace the machine bears. */
package dev.hawiya.server.verification;
