/** What every list's records become, whatever the list writes: one entity of one shape. */
package dev.hawiya.screening.entity;
