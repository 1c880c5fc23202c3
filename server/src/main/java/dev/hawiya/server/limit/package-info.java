/** How often a tenant may call: counted on the store, so that several servers count together. */
package dev.hawiya.server.limit;
