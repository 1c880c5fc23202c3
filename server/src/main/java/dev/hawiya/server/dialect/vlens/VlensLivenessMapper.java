package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.liveness.LivenessReason;
import dev.hawiya.core.liveness.LivenessResult;
import dev.hawiya.core.liveness.LivenessResult.Decision;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.dialect.vlens.VlensResponse.Fault;
import dev.hawiya.server.dialect.vlens.VlensResponse.Finding;
import dev.hawiya.server.face.FaceVerification;
import dev.hawiya.server.face.LivenessVerification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A judgement of three frames as the vendor tells it: in {@code services.liveness}, null where it
 * could not be told, and in {@code data}.
 *
 * <p>With a transaction, {@code isMatched}, {@code isDigitalIdentityVerified} and {@code
 * isVerificationProcessCompleted} are each true for a living person who is the one on the document:
 * the vendor's example has the latter two true, its React Native SDK goes on by the first and its
 * iOS SDK by the second. Without one nothing is compared with a document: there {@code isMatched}
 * says that the three frames show one living person, and the others are false. Both is inferred.
 *
 * <p>Frames that are not fit, or are one picture, are an error that tells the person what to do, as
 * the vendor rejects identical ones; what else speaks against a living person stands among the
 * validation errors, which the SDKs show.
 */
final class VlensLivenessMapper {
  private static final String FIELD = "liveness";

  private final VlensCodes codes;

  VlensLivenessMapper(VlensCodes codes) {
    this.codes = codes;
  }

  VlensResponse answer(LivenessVerification verification, VlensRequest asked) throws Failure {
    LivenessResult result = verification.result();
    refuseUnfit(result);
    boolean live = result.decision() == Decision.LIVE;
    Optional<FaceVerification> match = verification.match();
    Map<String, Object> face =
        match.isPresent() ? VlensFaceMapper.withPortrait(match.get()) : Map.of();
    boolean same = match.isPresent() && Boolean.TRUE.equals(face.get(VlensFaceMapper.MATCHED));
    Map<String, Object> data = new LinkedHashMap<>(face);
    data.put(VlensFaceMapper.MATCHED, live && (same || match.isEmpty()));
    data.put("isVerificationProcessCompleted", live && same);
    data.put("isDigitalIdentityVerified", live && same);
    verification
        .transaction()
        .map(id -> asked.ids(id, verification.request(), verification.clientReference()))
        .ifPresent(data::putAll);
    return VlensResponse.liveness(told(result), findings(result), data);
  }

  /** Null rather than false where nothing could be decided. */
  private static Optional<Boolean> told(LivenessResult result) {
    return result.decision() == Decision.INCONCLUSIVE
        ? Optional.empty()
        : Optional.of(result.decision() == Decision.LIVE);
  }

  private static void refuseUnfit(LivenessResult result) throws Failure {
    for (LivenessReason reason : result.reasons()) {
      Optional<VlensCode> code = code(reason, result.decision());
      if (code.isPresent()) {
        throw new Failure(code.get(), reason.advice());
      }
    }
  }

  /** The error for a reason; none where it is told beside an answer. */
  private static Optional<VlensCode> code(LivenessReason reason, Decision decision) {
    boolean attack = decision == Decision.ATTACK;
    return switch (reason) {
      case NO_FACE -> Optional.of(VlensCode.NO_FACE);
      case SEVERAL_FACES -> Optional.of(VlensCode.SEVERAL_FACES);
      case FACE_TOO_SMALL -> Optional.of(VlensCode.RECAPTURE_FACE);
      case POOR_QUALITY -> attack ? Optional.empty() : Optional.of(VlensCode.RECAPTURE_FRAMES);
      case TOO_FEW_FRAMES, SAME_FRAME, COPIED_FRAME -> Optional.of(VlensCode.RECAPTURE_FRAMES);
      case DIFFERENT_PEOPLE, PLANAR_MOTION, NO_MOTION, SPOOF_SUSPECTED, SCREEN_SEEN ->
          Optional.empty();
    };
  }

  private List<Finding> findings(LivenessResult result) {
    int code = codes.of(VlensCode.RECAPTURE_FRAMES).number();
    List<Fault> faults =
        result.reasons().stream().map(reason -> new Fault(code, reason.advice())).toList();
    return faults.isEmpty() ? List.of() : List.of(new Finding(FIELD, told(result), faults));
  }
}
