/** Facts about documents, loaded from resources: sides, zones, vocabularies and registries. */
package dev.hawiya.core.catalog;
