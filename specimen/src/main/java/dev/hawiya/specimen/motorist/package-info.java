/** What the licences of invented drivers and owners of vehicles say, before any is drawn. */
package dev.hawiya.specimen.motorist;
