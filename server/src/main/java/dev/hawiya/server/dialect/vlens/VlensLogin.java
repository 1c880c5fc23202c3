package dev.hawiya.server.dialect.vlens;

import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Users;
import dev.hawiya.server.dialect.vlens.VlensErrors.Failure;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FlatBody;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.web.servlet.function.ServerRequest;

/** Gives tokens to users of the tenant whose API key the request carries. */
final class VlensLogin {
  static final String LOGIN = "/api/credentials/Login";
  static final String REFRESH = "/api/credentials/RefreshToken";
  private static final String TENANCY = "tenancyName";
  private static final String TENANCY_HEADER = "TenancyName";
  private static final String USER = "userNameOrEmailAddress";
  private static final String PASSWORD = "password";
  private static final String TOKEN = "refreshToken";
  private static final int LARGEST_BODY = 64 * 1024;

  private final VlensAdmission admission;
  private final Users users;
  private final VlensTokens tokens;

  VlensLogin(VlensAdmission admission, Users users, VlensTokens tokens) {
    this.admission = admission;
    this.users = users;
    this.tokens = tokens;
  }

  /** Tokens for a name and a password. */
  VlensResponse login(ServerRequest request) throws CallerRefused, BodyRejected, Failure {
    UUID tenant = admission.tenant(request);
    VlensText text = text(request, Set.of(TENANCY, USER, PASSWORD));
    String name = text.get(USER).orElseThrow(() -> VlensRequest.missing(USER));
    String password = text.raw(PASSWORD).orElseThrow(() -> VlensRequest.missing(PASSWORD));
    Optional<String> tenancy = text.get(TENANCY).or(() -> header(request));
    String address = request.servletRequest().getRemoteAddr();
    return users
        .authenticate(new Users.Login(tenant, tenancy, name, password, address))
        .map(user -> issued(user.id()))
        .orElseThrow(() -> new Failure(VlensCode.BAD_CREDENTIALS));
  }

  /**
   * New tokens for a refresh token. Refusals are not answered with HTTP 401, which sends the
   * vendor's own client to this endpoint again, to wait there for itself. Nor is a bearer token
   * looked at: clients send the one that has run out.
   */
  VlensResponse refresh(ServerRequest request) throws CallerRefused, BodyRejected, Failure {
    UUID tenant = tenant(request);
    String token =
        text(request, Set.of(TOKEN)).get(TOKEN).orElseThrow(() -> VlensRequest.missing(TOKEN));
    return tokens
        .user(token, VlensTokens.Use.REFRESH, tenant)
        .map(this::issued)
        .orElseThrow(() -> new Failure(VlensCode.REFRESH_REFUSED));
  }

  private UUID tenant(ServerRequest request) throws CallerRefused, Failure {
    try {
      return admission.tenant(request);
    } catch (CallerRefused refused) {
      switch (refused.refusal()) {
        case UNKNOWN, EXPIRED, DISABLED -> throw new Failure(VlensCode.REFRESH_REFUSED);
        default -> throw refused;
      }
    }
  }

  private VlensResponse issued(UUID user) {
    VlensTokens.Pair pair = tokens.issue(user);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("accessToken", pair.access());
    data.put("expireInSeconds", VlensTokens.ACCESS.toSeconds());
    data.put(TOKEN, pair.refresh());
    data.put("refreshTokenExpireInSeconds", VlensTokens.REFRESH.toSeconds());
    return VlensResponse.plain(data);
  }

  private static VlensText text(ServerRequest request, Set<String> names) throws BodyRejected {
    return new VlensText(FlatBody.read(request.servletRequest(), names, LARGEST_BODY));
  }

  private static Optional<String> header(ServerRequest request) {
    return Optional.ofNullable(request.headers().firstHeader(TENANCY_HEADER))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }
}
