package dev.hawiya.server.http.screening;

import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The values of a JSON object. Names nobody knows are refused: a birth date that is not looked at
 * because its name was mistyped would bring hits that are none.
 */
final class JsonFields {
  private final JsonNode json;

  JsonFields(JsonNode json) {
    this.json = json;
  }

  /** The same, where it has no other names. */
  JsonFields only(Set<String> known) throws BodyRejected {
    if (!json.isObject()) {
      throw malformed("a search must be a JSON object");
    }
    if (!known.containsAll(json.propertyNames())) {
      throw malformed("there may be no other names than " + new TreeSet<>(known));
    }
    return this;
  }

  /** A text without blanks around it; empty where there is none. */
  Optional<String> text(String name, int longest) throws BodyRejected {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    return Optional.of(text(value, name, longest)).filter(text -> !text.isEmpty());
  }

  String required(String name, int longest) throws BodyRejected {
    return text(name, longest).orElseThrow(() -> malformed("'" + name + "' is missing"));
  }

  /** Texts that are not blank; none where there is no list. */
  List<String> texts(String name, int most, int longest) throws BodyRejected {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return List.of();
    }
    if (!value.isArray() || value.size() > most) {
      throw malformed("'" + name + "' must be a list of at most " + most + " strings");
    }
    List<String> texts = new ArrayList<>();
    for (JsonNode one : value) {
      String text = text(one, name, longest);
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    return texts;
  }

  /** A whole number from 1. */
  Optional<Integer> number(String name, int most) throws BodyRejected {
    JsonNode value = json.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt() || !within(value.asInt(), most)) {
      throw malformed("'" + name + "' must be a whole number from 1 to " + most);
    }
    return Optional.of(value.asInt());
  }

  /** What stands under a name, of whatever kind. */
  JsonNode at(String name) {
    return json.path(name);
  }

  static BodyRejected malformed(String message) {
    return new BodyRejected(Reason.MALFORMED, message);
  }

  private static boolean within(int number, int most) {
    return number >= 1 && number <= most;
  }

  /** The text without blanks around it, where it can be kept as it is. */
  static String plain(String text, String name, int longest) throws BodyRejected {
    String bare = text.strip();
    if (bare.length() > longest
        || bare.chars().anyMatch(Character::isISOControl)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(bare)) {
      throw malformed(
          "'%s' must hold at most %d characters each, no control characters or unpaired surrogates"
              .formatted(name, longest));
    }
    return bare;
  }

  private static String text(JsonNode value, String name, int longest) throws BodyRejected {
    if (!value.isString()) {
      throw malformed("'" + name + "' must hold strings only");
    }
    return plain(value.asString(), name, longest);
  }
}
