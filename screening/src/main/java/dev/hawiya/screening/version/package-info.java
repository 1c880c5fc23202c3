/** Lists as they were imported: versions in folders, one of each list serving. */
package dev.hawiya.screening.version;
