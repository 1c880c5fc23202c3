package dev.hawiya.server.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** A body that is nothing but the picture, announced as {@code image/…}. */
public final class ImageBody {
  private ImageBody() {}

  public static boolean isIn(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("image/");
  }

  /**
   * The picture.
   *
   * @param limit in bytes; nothing beyond it is taken from the wire
   */
  public static byte[] read(HttpServletRequest request, int limit) throws BodyRejected {
    return CappedBody.read(request, limit);
  }
}
