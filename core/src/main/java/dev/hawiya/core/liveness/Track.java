package dev.hawiya.core.liveness;

/**
 * A patch followed from (x, y) to (u, v), pixels.
 *
 * @param residue root mean square of what differs after the move, grey levels
 */
record Track(int x, int y, double u, double v, double residue) {}
