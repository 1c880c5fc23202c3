package dev.hawiya.server.dialect.accuauth;

import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Failure;
import dev.hawiya.server.dialect.accuauth.AccuauthErrors.Status;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FileKind;
import dev.hawiya.server.upload.FlatBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * The picture of one side of a card: {@code file} or {@code image_base64}, as multipart, form or
 * JSON, at most 5 MB of JPEG, PNG or PDF. Both at once is refused, since they might differ.
 *
 * @param image encoded as sent
 */
record AccuauthRequest(byte[] image) {
  static final int LARGEST_IMAGE = 5 * 1024 * 1024;

  /** Room for base64 of more than the largest picture, so that its size can be told. */
  private static final int LARGEST_BODY = 4 * LARGEST_IMAGE;

  private static final String FILE = "file";
  private static final String BASE64 = "image_base64";

  static AccuauthRequest read(HttpServletRequest request) throws BodyRejected, Failure {
    FlatBody body = FlatBody.read(request, Set.of(FILE, BASE64), LARGEST_BODY);
    byte[] image = image(body);
    if (image.length > LARGEST_IMAGE) {
      throw tooLarge();
    }
    if (FileKind.of(image) == FileKind.OTHER) {
      throw invalid("the image must be JPG, PNG or PDF");
    }
    return new AccuauthRequest(image);
  }

  static Failure tooLarge() {
    return invalid("the image is larger than 5 MB");
  }

  private static byte[] image(FlatBody body) throws BodyRejected, Failure {
    Optional<byte[]> file = body.get(FILE);
    Optional<byte[]> base64 = body.get(BASE64);
    if (file.isPresent() && base64.isPresent()) {
      throw invalid("must specify exactly one of 'file' and 'image_base64', not both");
    }
    if (base64.isPresent()) {
      return Base64Image.decode(BASE64, base64.get());
    }
    return file.orElseThrow(() -> invalid("must specify 'file' or 'image_base64' argument"));
  }

  private static Failure invalid(String reason) {
    return new Failure(Status.INVALID_ARGUMENT, reason);
  }
}
