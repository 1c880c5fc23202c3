/** What a document's sides, read one by one, are worth together: after the reading's own story. */
package dev.hawiya.core.validity;
