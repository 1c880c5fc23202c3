package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.server.account.Account;
import dev.hawiya.server.account.Admission;
import dev.hawiya.server.account.Credentials;
import dev.hawiya.server.dialect.Dialect;
import dev.hawiya.server.dialect.SampleCall;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.verification.DocumentReadings;
import dev.hawiya.server.verification.Verification;
import java.util.Optional;
import java.util.Set;
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
  private static final String COUNTRY = "EGY";

  private final Credentials credentials;
  private final DocumentReadings readings;
  private final AccuauthMapper mapper = new AccuauthMapper();
  private final AccuauthErrors errors = new AccuauthErrors();

  public AccuauthDialect(Credentials credentials, DocumentReadings readings) {
    this.credentials = credentials;
    this.readings = readings;
  }

  @Override
  public String name() {
    return "accuauth";
  }

  @Override
  public Set<String> documentTypes() {
    return Set.of(AccuauthMapper.ID_CARD_TYPE);
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
      throws AccuauthErrors.Failure, BodyRejected, InputRejected {
    admit(request);
    AccuauthRequest asked = AccuauthRequest.read(request.servletRequest());
    DocumentReading reading = readings.read(asked.image(), Trace.NONE);
    return AccuauthResponse.ok(mapper.card(new Verification(reading))).answer();
  }

  /** Credentials come first: a caller without them learns nothing about its arguments. */
  private void admit(ServerRequest request) throws AccuauthErrors.Failure {
    Admission admission =
        credentials.admit(header(request, ID_HEADER), header(request, SECRET_HEADER));
    if (admission instanceof Admission.Refused refused) {
      throw errors.refused(refused.refusal());
    }
    Account account = ((Admission.Granted) admission).account();
    if (!account.country().equals(COUNTRY)) {
      throw errors.wrongCountry(account.country());
    }
  }

  private String header(ServerRequest request, String name) throws AccuauthErrors.Failure {
    return Optional.ofNullable(request.headers().firstHeader(name))
        .filter(value -> !value.isBlank())
        .orElseThrow(() -> errors.missingHeader(name));
  }
}
