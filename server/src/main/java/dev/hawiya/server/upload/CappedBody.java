package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A body's bytes up to a limit, whatever length was announced. */
final class CappedBody {
  private static final int MEGABYTE = 1024 * 1024;

  private CappedBody() {}

  static byte[] read(HttpServletRequest request, int limit) throws BodyRejected {
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
    return new BodyRejected(
        Reason.TOO_LARGE, "the body is larger than " + limit / MEGABYTE + " MB");
  }
}
