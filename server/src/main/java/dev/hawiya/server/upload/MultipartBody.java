package dev.hawiya.server.upload;

import dev.hawiya.server.upload.BodyRejected.Reason;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;

/** A multipart/form-data body (RFC 7578); the servlet container limits its size. */
final class MultipartBody {
  private MultipartBody() {}

  static void read(HttpServletRequest request, Values values) throws BodyRejected {
    try {
      for (Part part : request.getParts()) {
        if (values.wants(part.getName())) {
          values.keep(part.getName(), bytes(part));
        }
      }
    } catch (IOException | ServletException | IllegalStateException e) {
      throw tooLarge(e)
          ? new BodyRejected(Reason.TOO_LARGE, "the multipart/form-data body is larger than 16 MB")
          : new BodyRejected(Reason.MALFORMED, "the multipart/form-data body is broken");
    }
  }

  private static byte[] bytes(Part part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static boolean tooLarge(Throwable failure) {
    return failure != null && (failure instanceof SizeException || tooLarge(failure.getCause()));
  }
}
