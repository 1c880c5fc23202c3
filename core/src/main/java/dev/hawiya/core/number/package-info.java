/** Rules of holders' numbers: pure functions, one class a number, and the choice among readings. */
package dev.hawiya.core.number;
