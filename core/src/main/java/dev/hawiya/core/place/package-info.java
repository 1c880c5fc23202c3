/** Where a holder lives: from a printed address line to police station, governorate and city. */
package dev.hawiya.core.place;
