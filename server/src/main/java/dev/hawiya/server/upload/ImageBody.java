package dev.hawiya.server.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/**
 * A body that is nothing but the picture, announced as {@code image/…} or {@code application/pdf}.
 */
public final class ImageBody {
  private ImageBody() {}

  public static boolean isIn(HttpServletRequest request) {
    String type = request.getContentType();
    String kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
    return kind.startsWith("image/") || kind.startsWith("application/pdf");
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
