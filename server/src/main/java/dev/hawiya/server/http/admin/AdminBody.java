package dev.hawiya.server.http.admin;

import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import dev.hawiya.server.upload.CappedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A small JSON object. Names nobody knows are refused: a quota that is not set because its name was
 * mistyped would be no quota.
 */
final class AdminBody {
  private static final int LARGEST = 64 * 1024;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final JsonNode json;

  private AdminBody(JsonNode json) {
    this.json = json;
  }

  static AdminBody read(HttpServletRequest request, Set<String> known) throws BodyRejected {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!type.startsWith("application/json")) {
      throw new BodyRejected(Reason.UNSUPPORTED_TYPE, "send Content-Type application/json");
    }
    JsonNode json = parsed(CappedBody.read(request, LARGEST));
    if (!json.isObject()) {
      throw malformed("the body must be a JSON object");
    }
    if (!known.containsAll(json.propertyNames())) {
      throw malformed("the body may have no other names than " + known.stream().sorted().toList());
    }
    return new AdminBody(json);
  }

  /** Whether a name is given, be it as null. */
  boolean has(String name) {
    return json.has(name);
  }

  String required(String name) throws BodyRejected {
    return text(name).orElseThrow(() -> malformed("'" + name + "' is missing"));
  }

  Optional<String> text(String name) throws BodyRejected {
    if (!json.hasNonNull(name)) {
      return Optional.empty();
    }
    if (!json.get(name).isString()) {
      throw malformed("'" + name + "' must be a string");
    }
    return Optional.of(json.get(name).asString());
  }

  Optional<Long> calls(String name) throws BodyRejected {
    if (!json.hasNonNull(name)) {
      return Optional.empty();
    }
    if (!json.get(name).isIntegralNumber() || !json.get(name).canConvertToLong()) {
      throw malformed("'" + name + "' must be a whole number of calls");
    }
    return Optional.of(json.get(name).asLong());
  }

  OptionalInt rate(String name) throws BodyRejected {
    Optional<Long> calls = calls(name);
    if (calls.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of((int) Math.min(Integer.MAX_VALUE, Math.max(0, calls.get())));
  }

  Optional<Instant> time(String name) throws BodyRejected {
    try {
      return text(name).map(t -> OffsetDateTime.parse(t).toInstant());
    } catch (DateTimeException e) {
      throw malformed("'" + name + "' must be a time as 2031-01-01T00:00:00Z");
    }
  }

  CredentialKind kind(String name) throws BodyRejected {
    try {
      return CredentialKind.valueOf(required(name));
    } catch (IllegalArgumentException e) {
      throw malformed("'" + name + "' must be KEY_PAIR, API_KEY, SIGNING_SECRET or OAUTH_CLIENT");
    }
  }

  Set<Service> services(String name) throws BodyRejected {
    Set<Service> services = EnumSet.noneOf(Service.class);
    if (json.hasNonNull(name)) {
      try {
        json.get(name).asArray().forEach(s -> services.add(Service.valueOf(s.stringValue())));
      } catch (JacksonException | IllegalArgumentException e) {
        throw malformed("'" + name + "' must be a list of " + Arrays.toString(Service.values()));
      }
    }
    return services;
  }

  private static JsonNode parsed(byte[] body) throws BodyRejected {
    try {
      return JSON.readTree(body);
    } catch (JacksonException e) {
      throw malformed("the body is not valid JSON");
    }
  }

  private static BodyRejected malformed(String message) {
    return new BodyRejected(Reason.MALFORMED, message);
  }
}
