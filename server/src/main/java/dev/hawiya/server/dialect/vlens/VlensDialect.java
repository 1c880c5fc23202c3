package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.Parts;
import dev.hawiya.server.dialect.SampleCall;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.face.FaceVerifier;
import dev.hawiya.server.face.LivenessVerifier;
import dev.hawiya.server.face.NoPortrait;
import dev.hawiya.server.screening.ListsRefused;
import dev.hawiya.server.screening.ScreeningDesk;
import dev.hawiya.server.store.ServerSecrets;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verifier;
import java.time.Clock;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes: the endpoints under {@code /v1/ocr}, beside which the native API has the rest of {@code
 * /v1}, and the login.
 */
public final class VlensDialect implements Dialect {
  /** The API key that a demo publishes. */
  private static final String DEMO_KEY = "demo-api-key";

  private final Verifier verifier;
  private final FaceVerifier faces;
  private final LivenessVerifier liveness;
  private final ScreeningDesk screening;
  private final VlensAdmission admission;
  private final VlensLogin login;
  private final VlensDocuments documents = VlensDocuments.load();
  private final VlensMapper mapper;
  private final VlensAmlMapper amlMapper = new VlensAmlMapper();
  private final VlensFaceMapper faceMapper = new VlensFaceMapper();
  private final VlensLivenessMapper livenessMapper;
  private final VlensErrors errors;

  public VlensDialect(Parts parts, Clock clock) {
    byte[] secret = new ServerSecrets(parts.store()).secret("vlens.tokens");
    VlensTokens tokens = new VlensTokens(secret, parts.users(), clock);
    VlensCodes codes = VlensCodes.load();
    this.verifier = parts.verifier();
    this.faces = parts.faces();
    this.liveness = parts.liveness();
    this.screening = parts.screening();
    this.admission = new VlensAdmission(parts.credentials(), tokens);
    this.login = new VlensLogin(admission, parts.users(), tokens);
    this.mapper = new VlensMapper(documents, codes);
    this.livenessMapper = new VlensLivenessMapper(codes);
    this.errors = new VlensErrors(codes);
  }

  @Override
  public String name() {
    return "vlens";
  }

  @Override
  public Set<String> documentTypes() {
    return documents.types();
  }

  @Override
  public int largestImage() {
    return VlensRequest.LARGEST_IMAGE;
  }

  @Override
  public RouterFunction<ServerResponse> routes() {
    RouterFunctions.Builder routes = RouterFunctions.route();
    for (VlensEndpoint endpoint : VlensEndpoint.values()) {
      post(routes, endpoint.path(), request -> ocr(endpoint, request));
      post(routes, endpoint.path() + VlensEndpoint.TWIN, request -> ocr(endpoint, request));
    }
    post(routes, VlensLogin.LOGIN, login::login);
    post(routes, VlensLogin.REFRESH, login::refresh);
    return routes
        .route(owned(), request -> errors.unknownPath())
        .onError(Throwable.class, (failure, request) -> errors.answer(failure))
        .build();
  }

  @Override
  public String sampleCommand(SampleCall call) {
    return "curl -s -H '%s: %s' -F 'file=@%s' %s%s%s"
        .formatted(
            VlensAdmission.KEY_HEADER,
            DEMO_KEY,
            call.picture(),
            call.baseUrl(),
            VlensEndpoint.ID_FRONT.path(),
            VlensEndpoint.TWIN);
  }

  /** Answers a request that was understood. */
  private interface Endpoint {
    VlensResponse answer(ServerRequest request)
        throws Failure,
            BodyRejected,
            InputRejected,
            CallerRefused,
            UnknownTransaction,
            NoPortrait,
            ListsRefused;
  }

  private void post(RouterFunctions.Builder routes, String path, Endpoint endpoint) {
    routes
        .POST(
            path,
            request ->
                ServerResponse.ok()
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(endpoint.answer(request)))
        .route(RequestPredicates.path(path), request -> errors.wrongMethod());
  }

  private static RequestPredicate owned() {
    return RequestPredicates.path(VlensEndpoint.ROOT)
        .or(RequestPredicates.path(VlensEndpoint.ROOT + "/**"))
        .or(RequestPredicates.path("/api/credentials/**"));
  }

  private VlensResponse ocr(VlensEndpoint endpoint, ServerRequest request)
      throws Failure,
          BodyRejected,
          InputRejected,
          CallerRefused,
          UnknownTransaction,
          NoPortrait,
          ListsRefused {
    Caller caller = admission.admit(request, endpoint.service());
    VlensRequest asked = VlensRequest.read(request.servletRequest(), endpoint);
    return switch (endpoint) {
      case ID_FRONT, ID_BACK, PASSPORT -> read(caller, endpoint, asked.assessing(), asked);
      case CAR_LICENSE_FRONT, CAR_LICENSE_BACK, DRIVING_LICENSE, CLASSIFICATION ->
          read(caller, endpoint, asked.reading(), asked);
      case LICENSE_PLATE -> plate(caller, asked);
      case FACE_MATCH -> faces.match(caller, asked.matching(), v -> faceMapper.matched(v, asked));
      case FACE_COMPARE ->
          faces.compare(
              caller, asked.reading(), FacePicture.Kind.PHOTO, v -> faceMapper.compared(v, asked));
      case LIVENESS_MULTI ->
          liveness.judge(caller, asked.judging(), v -> livenessMapper.answer(v, asked));
      case AML_VALIDATE ->
          screening.search(
              caller, asked.reading(), asked.screening(), found -> amlMapper.answer(found, asked));
    };
  }

  private VlensResponse read(Caller caller, VlensEndpoint endpoint, Order order, VlensRequest asked)
      throws Failure, InputRejected, CallerRefused, UnknownTransaction {
    return verifier.verify(caller, order, v -> mapper.answer(endpoint, v, asked));
  }

  /** Where no plate was read the picture is read once more: it may be of a document. */
  private VlensResponse plate(Caller caller, VlensRequest asked)
      throws Failure, InputRejected, CallerRefused, UnknownTransaction {
    try {
      return read(caller, VlensEndpoint.LICENSE_PLATE, asked.readingPlates(), asked);
    } catch (Failure unread) {
      try {
        return read(caller, VlensEndpoint.LICENSE_PLATE, asked.reading(), asked);
      } catch (Failure seen) {
        throw seen.is(VlensCode.NO_PLATE) ? unread : seen;
      }
    }
  }
}
