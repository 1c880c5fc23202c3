package dev.hawiya.server.face;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.liveness.LivenessResult;

/**
 * A burst as it was judged; its pixels are let go of.
 *
 * @param fittest index of the frame whose face is fittest to be compared
 * @param face what that frame shows
 */
record JudgedBurst(LivenessResult result, int fittest, FacePicture face) {}
