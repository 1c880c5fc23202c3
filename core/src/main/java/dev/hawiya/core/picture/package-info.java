/** What a picture shows, documents or not, and what speaks for it. */
package dev.hawiya.core.picture;
