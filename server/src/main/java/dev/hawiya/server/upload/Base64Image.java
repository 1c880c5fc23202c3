package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;

/**
 * A picture in base64 (RFC 4648 sections 4 and 5), alone or as a data URL (RFC 2397); line breaks
 * and missing padding are tolerated, any other foreign character is not.
 */
public final class Base64Image {
  private static final int LONGEST_PREFIX = 200;
  private static final byte DELETE = 127;

  private Base64Image() {}

  /**
   * Decodes the value of a parameter.
   *
   * @param name of the parameter, for the message
   * @param encoded ASCII characters
   */
  public static byte[] decode(String name, byte[] encoded) throws BodyRejected {
    byte[] plain = standard(encoded, start(name, encoded));
    if (plain.length == 0) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' holds no base64");
    }
    try {
      return Base64.getDecoder().decode(plain);
    } catch (IllegalArgumentException e) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' is not valid base64");
    }
  }

  /**
   * The bytes of a value that is either a picture's own or its base64, as callers put both into the
   * parts of a form: text is taken for base64.
   */
  public static byte[] orBytes(String name, byte[] value) throws BodyRejected {
    for (int i = 0; i < Math.min(value.length, LONGEST_PREFIX); i++) {
      boolean blank = value[i] == '\n' || value[i] == '\r' || value[i] == '\t';
      if (!blank && (value[i] < ' ' || value[i] == DELETE)) {
        return value;
      }
    }
    return decode(name, value);
  }

  private static int start(String name, byte[] encoded) throws BodyRejected {
    int shown = Math.min(encoded.length, LONGEST_PREFIX);
    String head = new String(encoded, 0, shown, StandardCharsets.ISO_8859_1);
    int blanks = head.length() - head.stripLeading().length();
    head = head.toLowerCase(Locale.ROOT);
    if (!head.startsWith("data:", blanks)) {
      return 0;
    }
    int comma = head.indexOf(',');
    if (comma < 0 || !head.substring(0, comma).endsWith(";base64")) {
      throw new BodyRejected(Reason.MALFORMED, "'" + name + "' is a data URL without base64");
    }
    return comma + 1;
  }

  /** The standard alphabet without blanks and padding. */
  private static byte[] standard(byte[] encoded, int start) {
    byte[] kept = new byte[encoded.length - start];
    int n = 0;
    int padding = 0;
    for (int i = start; i < encoded.length; i++) {
      byte c = encoded[i];
      if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        continue;
      }
      padding = c == '=' ? padding + 1 : 0;
      kept[n++] = c == '-' ? (byte) '+' : c == '_' ? (byte) '/' : c;
    }
    return Arrays.copyOf(kept, padding <= 2 ? n - padding : n);
  }
}
