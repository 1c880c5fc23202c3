package dev.hawiya.server.face;

import dev.hawiya.core.liveness.LivenessResult;
import java.util.Optional;
import java.util.UUID;

/**
 * All a dialect ever sees of a judgement of three frames.
 *
 * @param transaction it belongs to; absent where the frames were judged outside any
 * @param request id of this call
 * @param clientReference the caller's own reference
 * @param result of the judgement
 * @param match of the fittest face with the transaction's portrait; absent where the order went on
 *     with no transaction
 */
public record LivenessVerification(
    Optional<UUID> transaction,
    UUID request,
    Optional<String> clientReference,
    LivenessResult result,
    Optional<FaceVerification> match) {}
