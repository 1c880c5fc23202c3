package dev.hawiya.server.http;

import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import dev.hawiya.server.upload.FlatBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/** The picture in a native request: multipart {@code file} or {@code image_base64}. */
final class DocumentUpload {
  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST_IMAGE = 15 * MEGABYTE;

  /** Base64 of the largest picture is 20 MB; the rest is for escapes and line breaks. */
  private static final int LARGEST_BODY = 22 * MEGABYTE;

  private static final String FILE = "file";
  private static final String BASE64 = "image_base64";

  private DocumentUpload() {}

  static byte[] image(HttpServletRequest request) throws BodyRejected {
    FlatBody body = FlatBody.read(request, Set.of(FILE, BASE64), LARGEST_BODY);
    Optional<byte[]> file = body.get(FILE);
    Optional<byte[]> base64 = body.get(BASE64);
    if (file.isPresent() == base64.isPresent()) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "send the picture either as multipart 'file' or as 'image_base64', exactly once");
    }
    byte[] image = file.isPresent() ? file.get() : Base64Image.decode(BASE64, base64.get());
    if (image.length > LARGEST_IMAGE) {
      throw new BodyRejected(Reason.TOO_LARGE, "the picture is larger than 15 MB");
    }
    return image;
  }
}
