/**
 * Machine-readable zones as text (ICAO Doc 9303, 8th edition): layouts, parsing, writing, check
 * digits, and repairs that a check digit proves. {@code MrzReader} stands for whoever finds a zone
 * in a photo; {@code SeenMrz} is what it saw, {@code Mrz} what that means, {@code MrzFields} what
 * becomes of it in a document's reading. Lines and columns count from 0 in calls and from 1 in
 * sentences, as 9303 does.
 */
package dev.hawiya.core.mrz;
