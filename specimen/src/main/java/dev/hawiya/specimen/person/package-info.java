/** Invented Egyptians: who the cards are drawn for, each consistent in all that is printed. */
package dev.hawiya.specimen.person;
