/**
 * Counts what liveness makes of bursts of computed faces and of attacks on them: simulated only.
 */
package dev.hawiya.lab.liveness;
