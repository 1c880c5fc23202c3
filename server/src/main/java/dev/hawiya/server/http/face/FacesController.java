package dev.hawiya.server.http.face;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.face.FaceReport;
import dev.hawiya.server.face.FaceVerification;
import dev.hawiya.server.face.FaceVerifier;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.http.BasicCaller;
import dev.hawiya.server.http.IdempotentPost;
import dev.hawiya.server.http.IdempotentPosts;
import dev.hawiya.server.http.PictureUpload;
import dev.hawiya.server.idempotency.KeyRefused;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /v1/faces:compare} and {@code :match}: 200 with what was decided, and why. */
@RestController
public final class FacesController implements FacesApi {
  private final Credentials credentials;
  private final FaceVerifier faces;
  private final IdempotentPosts posts;

  public FacesController(Credentials credentials, FaceVerifier faces, IdempotentPosts posts) {
    this.credentials = credentials;
    this.faces = faces;
    this.posts = posts;
  }

  @Override
  @PostMapping(path = "/v1/faces:compare", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> compare(HttpServletRequest request)
      throws CallerRefused, BodyRejected, UnknownTransaction, KeyRefused, InputRejected {
    Caller caller = admit(request);
    FacePair pair = FacePair.read(request);
    IdempotentPost post = posts.of(caller, request, pair.fingerprint(request.getRequestURI()));
    return post.answer(
        () -> faces.compare(caller, pair.order(), pair.kind(), v -> post.kept(told(v))));
  }

  @Override
  @PostMapping(path = "/v1/faces:match", produces = MediaType.APPLICATION_JSON_VALUE)
  public ResponseEntity<byte[]> match(HttpServletRequest request)
      throws CallerRefused,
          BodyRejected,
          UnknownTransaction,
          KeyRefused,
          InputRejected,
          NoPortrait {
    Caller caller = admit(request);
    PictureUpload upload = PictureUpload.read(request).requireTransaction();
    IdempotentPost post = posts.of(caller, request, upload.fingerprint(request.getRequestURI()));
    return post.answer(
        () -> faces.match(caller, upload.order(Service.FACE), v -> post.kept(told(v))));
  }

  private Caller admit(HttpServletRequest request) throws CallerRefused {
    return BasicCaller.admitted(credentials, request, Service.FACE);
  }

  private static Map<String, Object> told(FaceVerification verification) {
    Ids ids = new Ids(verification.transaction(), verification.request());
    return ids.after(FaceReport.of(verification));
  }
}
