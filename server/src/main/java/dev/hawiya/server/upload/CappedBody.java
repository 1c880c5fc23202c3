package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A body's bytes up to a limit, be it announced or not. */
public final class CappedBody {
  private static final int KILOBYTE = 1024;
  private static final int MEGABYTE = 1024 * KILOBYTE;

  private CappedBody() {}

  /**
   * The whole body.
   *
   * @param limit in bytes; nothing beyond it is taken from the wire
   */
  public static byte[] read(HttpServletRequest request, int limit) throws BodyRejected {
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    byte[] body;
    try {
      body = request.getInputStream().readNBytes(limit + 1);
    } catch (IOException e) {
      throw new BodyRejected(Reason.MALFORMED, "the body ended early");
    }
    if (body.length > limit) {
      throw tooLarge(limit);
    }
    return body;
  }

  static BodyRejected tooLarge(int limit) {
    String most = limit < MEGABYTE ? limit / KILOBYTE + " KB" : limit / MEGABYTE + " MB";
    return new BodyRejected(Reason.TOO_LARGE, "the body is larger than " + most);
  }
}
