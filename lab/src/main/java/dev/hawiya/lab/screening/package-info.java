/**
 * How well and how fast names are matched: tables of pairs, and lists of a million invented people.
 */
package dev.hawiya.lab.screening;
