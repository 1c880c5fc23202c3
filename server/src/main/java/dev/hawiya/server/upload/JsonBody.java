package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** An application/json body: one object whose wanted values are strings or flags (RFC 8259). */
final class JsonBody {
  /** Characters in one string: base64 of the largest picture, 15 MB, and a data URL's prefix. */
  private static final int LONGEST_STRING = 24 * 1024 * 1024;

  static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(LONGEST_STRING).build())
          .build();

  private JsonBody() {}

  static void read(byte[] body, Values values) throws BodyRejected {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BodyRejected(Reason.MALFORMED, "the body must be a JSON object");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        property(parser, values);
      }
      if (parser.nextToken() != null) {
        throw broken();
      }
    } catch (JacksonException e) {
      throw broken();
    }
  }

  private static void property(JsonParser parser, Values values) throws BodyRejected {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (!values.wants(name) || value == JsonToken.VALUE_NULL) {
      parser.skipChildren();
    } else if (value == JsonToken.START_ARRAY && values.isList(name)) {
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        element(parser, name, values);
      }
    } else if (value == JsonToken.VALUE_STRING || values.isFlag(name) && value.isBoolean()) {
      values.keep(name, parser.getString().getBytes(StandardCharsets.UTF_8));
    } else {
      String wanted =
          values.isFlag(name)
              ? "true or false"
              : values.isList(name) ? "a list of strings" : "a string";
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' must be " + wanted);
    }
  }

  private static void element(JsonParser parser, String name, Values values) throws BodyRejected {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' must be a list of strings");
    }
    values.keep(name, parser.getString().getBytes(StandardCharsets.UTF_8));
  }

  private static BodyRejected broken() {
    return new BodyRejected(Reason.MALFORMED, "the body is not valid JSON");
  }
}
