package dev.hawiya.server;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** A request of a test. */
public record Call(String method, String path, Map<String, String> headers, byte[] body) {
  private static final String BOUNDARY = "test-boundary";

  public static Call post(String path) {
    return new Call("POST", path, Map.of(), new byte[0]);
  }

  public static Call get(String path) {
    return new Call("GET", path, Map.of(), new byte[0]);
  }

  public Call method(String other) {
    return new Call(other, path, headers, body);
  }

  public Call path(String other) {
    return new Call(method, other, headers, body);
  }

  public Call header(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Call(method, path, more, body);
  }

  public Call body(String type, byte[] bytes) {
    return new Call(method, path, headers, bytes).header("Content-Type", type);
  }

  public Call json(String json) {
    return body("application/json", json.getBytes(StandardCharsets.UTF_8));
  }

  public Call form(String form) {
    return body("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8));
  }

  /** A multipart body of one file part. */
  public Call file(String name, byte[] picture) {
    byte[] head =
        ("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"a.jpg\"\r\n\r\n"
                .formatted(BOUNDARY, name))
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] all = new byte[head.length + picture.length + tail.length];
    System.arraycopy(head, 0, all, 0, head.length);
    System.arraycopy(picture, 0, all, head.length, picture.length);
    System.arraycopy(tail, 0, all, head.length + picture.length, tail.length);
    return body("multipart/form-data; boundary=" + BOUNDARY, all);
  }

  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
