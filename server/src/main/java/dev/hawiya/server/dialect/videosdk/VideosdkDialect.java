package dev.hawiya.server.dialect.videosdk;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.Parts;
import dev.hawiya.server.dialect.SampleCall;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.face.FaceVerifier;
import dev.hawiya.server.face.SpoofDetector;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verifier;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes and authentication: a JWT in the header {@code Authorization}, with or without a prefix.
 */
public final class VideosdkDialect implements Dialect {
  private static final String OCR = "/ai/v1/ocr";
  private static final String FACES = "/ai/v1/face-verification";

  /** What the vendor offers beside it, and we do not. */
  private static final RequestPredicate OTHER_APIS =
      RequestPredicates.path("/ai/v1/aadhaar-mask")
          .or(RequestPredicates.path("/ai/v1/identity/**"));

  /** How long the token of a sample command lasts. */
  private static final Duration SAMPLE = Duration.ofDays(1);

  /** The secret that signs for a demo's key: longer than that of its key pair, as HS256 asks. */
  private static final String DEMO_SECRET = "demo-secret-demo-secret-demo-secret";

  private final Credentials credentials;
  private final Verifier verifier;
  private final SpoofDetector spoofs;
  private final FaceVerifier faces;
  private final Clock clock;
  private final VideosdkMapper mapper = new VideosdkMapper();
  private final VideosdkErrors errors = new VideosdkErrors();

  public VideosdkDialect(Parts parts, Clock clock) {
    this.credentials = parts.credentials();
    this.verifier = parts.verifier();
    this.spoofs = parts.spoofs();
    this.faces = parts.faces();
    this.clock = clock;
  }

  @Override
  public String name() {
    return "videosdk";
  }

  @Override
  public Set<String> documentTypes() {
    return VideosdkMapper.DOCUMENT_TYPES;
  }

  @Override
  public int largestImage() {
    return VideosdkRequest.LARGEST_IMAGE;
  }

  @Override
  public RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .POST(OCR, this::ocr)
        .POST(FACES + "/verify", this::verify)
        .POST(FACES + "/detect-faces", this::detectFaces)
        .POST(FACES + "/detect-spoof", this::detectSpoof)
        .route(OTHER_APIS, errors::notSupported)
        .route(
            RequestPredicates.path("/ai").or(RequestPredicates.path("/ai/**")), errors::unknownApi)
        .onError(Throwable.class, (failure, request) -> errors.answer(failure))
        .build();
  }

  /** Bears a token ready for use, good for a day, so that nothing has to be signed by hand. */
  @Override
  public String sampleCommand(SampleCall call) {
    return "{ printf '{\"frontPart\":\"data:image/jpeg;base64,'; base64 < '%s' | tr -d '\\n';"
            .formatted(call.picture())
        + " printf '\"}'; } | curl -s -H 'Authorization: %s'"
            .formatted(VideosdkToken.signed(call.id(), DEMO_SECRET, clock.instant().plus(SAMPLE)))
        + " -H 'Content-Type: application/json' --data-binary @- "
        + call.baseUrl()
        + OCR;
  }

  private ServerResponse ocr(ServerRequest request)
      throws Failure, BodyRejected, InputRejected, CallerRefused, UnknownTransaction {
    Caller caller = admit(request, Service.DOCUMENT);
    VideosdkRequest asked = VideosdkRequest.read(request.servletRequest());
    Order order = new Order(Service.DOCUMENT, asked.images(), Optional.empty(), Optional.empty());
    return json(verifier.verify(caller, order, mapper::document));
  }

  private ServerResponse verify(ServerRequest request)
      throws Failure, BodyRejected, InputRejected, CallerRefused, UnknownTransaction {
    Caller caller = admit(request, Service.FACE);
    VideosdkFaceRequest asked =
        VideosdkFaceRequest.read(request.servletRequest(), VideosdkFaceRequest.PAIR);
    return json(
        faces.compare(
            caller, asked.order(), FacePicture.Kind.PHOTO, VideosdkFaceResponse.Verified::of));
  }

  private ServerResponse detectFaces(ServerRequest request)
      throws Failure, BodyRejected, InputRejected, CallerRefused {
    Caller caller = admit(request, Service.FACE);
    VideosdkFaceRequest asked =
        VideosdkFaceRequest.read(request.servletRequest(), VideosdkFaceRequest.ONE);
    return json(faces.detect(caller, asked.images().get(0), VideosdkFaceResponse.Counted::of));
  }

  /** Covered as liveness: whether what was shown to a camera is genuine. */
  private ServerResponse detectSpoof(ServerRequest request)
      throws Failure, BodyRejected, InputRejected, CallerRefused {
    Caller caller = admit(request, Service.LIVENESS);
    VideosdkFaceRequest asked =
        VideosdkFaceRequest.read(request.servletRequest(), VideosdkFaceRequest.ONE);
    return json(spoofs.detect(caller, asked.images().get(0), VideosdkSpoofResponse::of));
  }

  private static ServerResponse json(Object answer) {
    return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
  }

  /** Credentials come first: a caller without them learns nothing about its arguments. */
  private Caller admit(ServerRequest request, Service service) throws Failure, CallerRefused {
    Optional<String> header =
        Optional.ofNullable(request.headers().firstHeader(HttpHeaders.AUTHORIZATION));
    VideosdkToken token = VideosdkToken.parse(header, clock.instant());
    Caller caller = credentials.admit(token.proof(), new Demand(service, Rate.UNLIMITED));
    token.refuseUnlessPermitted();
    return caller;
  }
}
