package dev.hawiya.lab.liveness;

import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.specimen.burst.BurstKind;

/**
 * What was made of one burst.
 *
 * @param duration of the judgement, nanoseconds
 */
record BurstSeen(BurstKind kind, LivenessResult result, long duration) {}
