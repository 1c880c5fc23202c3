package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.Caller;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.account.Demand;
import dev.hawiya.server.account.Proof;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.Parts;
import dev.hawiya.server.dialect.SampleCall;
import dev.hawiya.server.dialect.accuauth.AccuauthResponse.Card;
import dev.hawiya.server.limit.Rate;
import dev.hawiya.server.transaction.UnknownTransaction;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.Order;
import dev.hawiya.server.verification.Verifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Routes and authentication: the headers {@code X-DF-API-ID} and {@code X-DF-API-SECRET}. */
public final class AccuauthDialect implements Dialect {
  static final String ID_HEADER = "X-DF-API-ID";
  static final String SECRET_HEADER = "X-DF-API-SECRET";
  private static final String ID_CARD = "/ocr/idcard";
  private static final Demand DEMAND = new Demand(Service.DOCUMENT, Rate.UNLIMITED);

  private final Credentials credentials;
  private final Verifier verifier;
  private final AccuauthMapper mapper = new AccuauthMapper();
  private final AccuauthErrors errors = new AccuauthErrors();

  public AccuauthDialect(Parts parts) {
    this.credentials = parts.credentials();
    this.verifier = parts.verifier();
  }

  @Override
  public String name() {
    return "accuauth";
  }

  @Override
  public Set<String> documentTypes() {
    return AccuauthMapper.DOCUMENT_TYPES;
  }

  @Override
  public int largestImage() {
    return AccuauthRequest.LARGEST_IMAGE;
  }

  @Override
  public RouterFunction<ServerResponse> routes() {
    return RouterFunctions.route()
        .POST(ID_CARD, this::idCard)
        .route(
            RequestPredicates.path("/ocr").or(RequestPredicates.path("/ocr/**")),
            errors::unknownApi)
        .onError(Throwable.class, (failure, request) -> errors.answer(failure))
        .build();
  }

  @Override
  public String sampleCommand(SampleCall call) {
    return "curl -s -H '%s: %s' -H '%s: %s' -F 'file=@%s' %s%s"
        .formatted(
            ID_HEADER,
            call.id(),
            SECRET_HEADER,
            call.secret(),
            call.picture(),
            call.baseUrl(),
            ID_CARD);
  }

  private ServerResponse idCard(ServerRequest request)
      throws AccuauthErrors.Failure,
          BodyRejected,
          InputRejected,
          CallerRefused,
          UnknownTransaction {
    Caller caller = admit(request);
    Optional<AccuauthCountry> country = country(caller, request);
    AccuauthRequest asked = AccuauthRequest.read(request.servletRequest());
    List<Card> cards =
        verifier.verify(caller, Order.read(asked.image()), seen -> mapper.cards(seen, country));
    return AccuauthResponse.ok(cards).answer();
  }

  /** Credentials come first: a caller without them learns nothing about its arguments. */
  private Caller admit(ServerRequest request) throws AccuauthErrors.Failure, CallerRefused {
    Proof proof = new Proof.KeyPair(header(request, ID_HEADER), header(request, SECRET_HEADER));
    return credentials.admit(proof, DEMAND);
  }

  /**
   * The country that is asked for: the key's own, else the one in the host's name; absent where the
   * picture tells.
   */
  private Optional<AccuauthCountry> country(Caller caller, ServerRequest request)
      throws AccuauthErrors.Failure {
    if (caller.country().isPresent()) {
      String code = caller.country().get();
      return Optional.of(AccuauthCountry.ofCode(code).orElseThrow(() -> errors.wrongCountry(code)));
    }
    return Optional.ofNullable(request.headers().firstHeader(HttpHeaders.HOST))
        .flatMap(AccuauthCountry::ofHost);
  }

  private String header(ServerRequest request, String name) throws AccuauthErrors.Failure {
    return Optional.ofNullable(request.headers().firstHeader(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> errors.missingHeader(name));
  }
}
