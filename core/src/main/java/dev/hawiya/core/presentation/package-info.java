/**
 * Whether a genuine document lay before the camera: signs of displays, printers, copiers, drawings
 * and changed pictures, looked for in the photo's own pixels after the document was read.
 */
package dev.hawiya.core.presentation;
