package dev.hawiya.server.dialect.valify;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The digest of an answer: HMAC-SHA512 of its values in the order of their keys, those of {@code
 * result} in the order of theirs. The page shows strings and a number only; all else enters as
 * Python's {@code str} writes it, so that a client that follows the page in Python agrees.
 */
final class ValifySignature {
  private static final String ALGORITHM = "HmacSHA512";
  private static final String RESULT = "result";

  private ValifySignature() {}

  /** The digest in lowercase hexadecimal. */
  static String of(Map<String, Object> body, String key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text(body).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** What is digested. */
  static String text(Map<String, Object> body) {
    return new TreeMap<>(body)
        .entrySet().stream()
            .map(
                entry ->
                    entry.getKey().equals(RESULT) && entry.getValue() instanceof Map<?, ?> fields
                        ? values(fields)
                        : str(entry.getValue()))
            .collect(Collectors.joining());
  }

  private static String values(Map<?, ?> fields) {
    return new TreeMap<>(fields)
        .values().stream().map(ValifySignature::str).collect(Collectors.joining());
  }

  private static String str(Object value) {
    return value instanceof String text ? text : repr(value);
  }

  private static String repr(Object value) {
    if (value == null) {
      return "None";
    }
    if (value instanceof Boolean flag) {
      return flag ? "True" : "False";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(ValifySignature::repr).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> repr(entry.getKey()) + ": " + repr(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  /** Between single quotes, or double ones around a text with single quotes only. */
  private static String quoted(String text) {
    String quote = text.contains("'") && !text.contains("\"") ? "\"" : "'";
    return quote + text.replace("\\", "\\\\").replace(quote, "\\" + quote) + quote;
  }
}
