package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Bundles;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.Parts;
import dev.hawiya.server.dialect.SampleCall;
import dev.hawiya.server.dialect.valify.ValifyErrors.Problem;
import dev.hawiya.server.dialect.valify.ValifyErrors.Refused;
import dev.hawiya.server.dialect.valify.ValifyErrors.Unprocessable;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.oauth.Token;
import dev.hawiya.server.oauth.Tokens;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FileKind;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verifier;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Routes and authentication: an OAuth token, good for three trials, in the header {@code
 * Authorization} of the vendor's sample or {@code Authentication} of its table, and the bundle key
 * in the body.
 */
public final class ValifyDialect implements Dialect {
  private static final String TOKEN = "/api/o/token/";
  private static final String BEARER = "bearer ";
  private static final Demand DEMAND = new Demand(Service.DOCUMENT, Rate.UNLIMITED);

  /** Calls of one service under one token, by the vendor's page on trials. */
  private static final int TRIALS = 3;

  private final Credentials credentials;
  private final Verifier verifier;
  private final Bundles bundles;
  private final Tokens tokens;
  private final ValifyMapper mapper;
  private final ValifyErrors errors = new ValifyErrors();

  public ValifyDialect(Parts parts, Clock clock) {
    this.credentials = parts.credentials();
    this.verifier = parts.verifier();
    this.bundles = parts.bundles();
    this.tokens = new Tokens(parts.store(), clock);
    this.mapper = new ValifyMapper(clock);
  }

  @Override
  public String name() {
    return "valify";
  }

  @Override
  public Optional<String> tokenPath() {
    return Optional.of(TOKEN);
  }

  @Override
  public Set<String> documentTypes() {
    return Set.of(ValifyMapper.ID_CARD_TYPE, ValifyPassportMapper.TYPE);
  }

  @Override
  public int largestImage() {
    return ValifyRequest.LARGEST_IMAGE;
  }

  @Override
  public RouterFunction<ServerResponse> routes() {
    RouterFunctions.Builder routes = RouterFunctions.route();
    for (ValifyDocument document : ValifyDocument.values()) {
      String path = document.path();
      routes
          .POST(path, request -> ocr(request, document))
          .POST(path.substring(0, path.length() - 1), request -> ocr(request, document));
    }
    return routes
        .route(
            RequestPredicates.path("/api/o/**")
                .or(RequestPredicates.path("/api/v1.1/**"))
                .or(RequestPredicates.path("/api/v1.5/**")),
            errors::notFound)
        .onError(Throwable.class, (failure, request) -> errors.answer(failure))
        .build();
  }

  /** The demo's user, client and bundle are named after its id. */
  @Override
  public String sampleCommand(SampleCall call) {
    String token =
        "curl -s %s%s -d 'grant_type=password&username=%s&password=%s-password"
                .formatted(call.baseUrl(), TOKEN, call.id(), call.id())
            + "&client_id=%s-client&client_secret=%s-client-secret'".formatted(call.id(), call.id())
            + " | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/'";
    String body =
        "printf '{\"document_type\":\"egy_nid\",\"data\":{\"bundle_key\":\"%s-bundle\",\"front_img\":\"%%s\"}}'"
                .formatted(call.id())
            + " \"$(base64 < '%s' | tr -d '\\n')\"".formatted(call.picture());
    return body
        + " | curl -s -H \"Authorization: Bearer $(%s)\"".formatted(token)
        + " -H 'Content-Type: application/json' -d @- %s%s"
            .formatted(call.baseUrl(), ValifyDocument.ID_CARD.path());
  }

  private ServerResponse ocr(ServerRequest request, ValifyDocument document)
      throws Refused, BodyRejected, CallerRefused, UnknownTransaction {
    Token token = bearer(request).flatMap(tokens::find).orElseThrow(ValifyErrors::unknownToken);
    ValifyRequest asked = ValifyRequest.read(request.servletRequest(), document);
    Optional<Caller> caller = admit(token, asked.bundleKey());
    List<byte[]> images = asked.images();
    OptionalInt left = tokens.spend(token, Service.DOCUMENT, TRIALS);
    try {
      if (left.isEmpty()) {
        throw new Unprocessable(Problem.TRIALS_USED_UP);
      }
      if (images.stream().anyMatch(image -> FileKind.of(image) == FileKind.PDF)) {
        throw new Unprocessable(Problem.UNREADABLE_PICTURE);
      }
      Caller paying = caller.orElseThrow(() -> new Unprocessable(Problem.QUOTA_USED_UP));
      Order order =
          new Order(Service.DOCUMENT, images, Optional.empty(), Optional.empty())
              .with(asked.scope());
      ValifyResponse response =
          verifier.verify(paying, order, found -> mapper.answer(found, asked, left.getAsInt()));
      return response.answer(bundles.hmacKey(paying.bundle()));
    } catch (Unprocessable | InputRejected | CallerRefused failed) {
      return errors.unprocessable(failed, asked.arabic(), left.orElse(0));
    }
  }

  /** Empty where the bundle's quota is used up, which is said only after all else is right. */
  private Optional<Caller> admit(Token token, String bundleKey) throws CallerRefused {
    try {
      return Optional.of(credentials.admit(new Proof.BundleKey(token.tenant(), bundleKey), DEMAND));
    } catch (CallerRefused refused) {
      if (refused.refusal() == Refusal.OUT_OF_QUOTA) {
        return Optional.empty();
      }
      throw refused;
    }
  }

  private static Optional<String> bearer(ServerRequest request) {
    return Stream.of("Authorization", "Authentication")
        .flatMap(name -> request.headers().header(name).stream())
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip())
        .findFirst();
  }
}
