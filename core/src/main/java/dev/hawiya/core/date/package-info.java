/** Dates as documents print them: found in noisy text, never completed by guessing. */
package dev.hawiya.core.date;
