package dev.hawiya.server.http.face;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.face.BurstReport;
import dev.hawiya.server.face.LivenessVerification;
import dev.hawiya.server.face.LivenessVerifier;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.http.IdempotentPost;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/liveness}: 200 with what was decided, and why. */
@RestController
public final class LivenessController implements LivenessApi {
  private final Credentials credentials;
  private final LivenessVerifier liveness;
  private final IdempotentPosts posts;

  public LivenessController(
      Credentials credentials, LivenessVerifier liveness, IdempotentPosts posts) {
    this.credentials = credentials;
    this.liveness = liveness;
    this.posts = posts;
  }

  @Override
  @PostMapping(path = "/v1/liveness", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> judge(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          UnknownTransaction,
          KeyRefused,
          InputRejected,
          NoPortrait {
    Caller caller = BasicCaller.admitted(credentials, request, Service.LIVENESS);
    FrameUpload upload = FrameUpload.read(request);
    IdempotentPost post = posts.of(caller, request, upload.fingerprint(request.getRequestURI()));
    return post.answer(() -> liveness.judge(caller, upload.order(), v -> post.kept(told(v))));
  }

  private static Map<String, Object> told(LivenessVerification verification) {
    Ids ids = new Ids(verification.transaction(), verification.request());
    return ids.after(BurstReport.of(verification));
  }
}
