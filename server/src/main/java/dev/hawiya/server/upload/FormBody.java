package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * An application/x-www-form-urlencoded body. A bare plus sign stays one instead of turning into a
 * blank, because careless clients do not escape those of base64.
 */
final class FormBody {
  private FormBody() {}

  static void read(byte[] body, Values values) throws BodyRejected {
    String text = new String(body, StandardCharsets.ISO_8859_1);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('&', start);
      end = end < 0 ? text.length() : end;
      pair(text.substring(start, end), values);
      start = end + 1;
    }
  }

  private static void pair(String pair, Values values) throws BodyRejected {
    int equals = pair.indexOf('=');
    if (equals < 0) {
      return;
    }
    String name = decoded(pair.substring(0, equals));
    if (values.wants(name)) {
      String value = decoded(pair.substring(equals + 1));
      values.keep(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String decoded(String escaped) throws BodyRejected {
    try {
      return URLDecoder.decode(escaped.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BodyRejected(Reason.MALFORMED, "the form has a broken % escape");
    }
  }
}
