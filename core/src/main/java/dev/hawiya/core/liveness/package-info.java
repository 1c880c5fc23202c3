/**
 * Whether a person stood before the camera: judged from three frames taken within half a second by
 * what must differ between them, what must not, and what only a print or a screen shows.
 */
package dev.hawiya.core.liveness;
