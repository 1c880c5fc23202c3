/**
 * Screening against sanctions and other lists: records of a list become {@link
 * dev.hawiya.screening.entity entities}, entities an index, and a person's name, numbers and dates
 * hits with an explained score.
 */
package dev.hawiya.screening;
