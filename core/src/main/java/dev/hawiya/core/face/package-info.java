/**
 * Faces: found in a picture, judged for what they show, and compared. What a comparison says is a
 * calibrated probability beside the raw score, and a decision only where the pictures allow one.
 */
package dev.hawiya.core.face;
