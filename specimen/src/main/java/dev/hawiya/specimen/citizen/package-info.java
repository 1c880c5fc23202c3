/** Invented Pakistanis: who their cards are drawn for, each consistent in both scripts. */
package dev.hawiya.specimen.citizen;
