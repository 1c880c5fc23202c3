package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An application/json body of nested values (RFC 8259). */
public final class JsonTree {
  private static final JsonMapper MAPPER = new JsonMapper(JsonBody.JSON);

  private JsonTree() {}

  /**
   * Reads a body that is an object.
   *
   * @param limit of the body in bytes; nothing beyond it is taken from the wire
   */
  public static JsonNode read(HttpServletRequest request, int limit) throws BodyRejected {
    if (!json(request)) {
      throw new BodyRejected(Reason.UNSUPPORTED_TYPE, "send Content-Type application/json");
    }
    byte[] body = CappedBody.read(request, limit);
    try {
      JsonNode tree = MAPPER.readTree(body);
      if (tree.isObject()) {
        return tree;
      }
    } catch (JacksonException e) {
      throw new BodyRejected(Reason.MALFORMED, "the body is not valid JSON");
    }
    throw new BodyRejected(Reason.MALFORMED, "the body must be a JSON object");
  }

  private static boolean json(HttpServletRequest request) {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    return type.split(";")[0].strip().toLowerCase(Locale.ROOT).endsWith("json");
  }
}
