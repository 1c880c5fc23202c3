package dev.hawiya.server.http.face;

import dev.hawiya.core.face.FacePicture;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.http.Fingerprint;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import dev.hawiya.server.upload.FlatBody;
import dev.hawiya.server.upload.Wanted;
import dev.hawiya.server.verification.Order;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Two pictures to compare: multipart {@code first} and {@code second}, or {@code first_base64} and
 * {@code second_base64}.
 *
 * @param kind what the first picture is
 */
record FacePair(byte[] first, byte[] second, FacePicture.Kind kind) {
  private static final int MEGABYTE = 1024 * 1024;

  /** Of both pictures together: a multipart body may hold 16 MB. */
  private static final int LARGEST_IMAGES = 15 * MEGABYTE;

  /** Base64 of the largest pictures is 20 MB; the rest is for escapes and line breaks. */
  private static final int LARGEST_BODY = 22 * MEGABYTE;

  private static final String FIRST = "first";
  private static final String SECOND = "second";
  private static final String BASE64 = "_base64";
  private static final String DOCUMENT = "first_is_document";
  private static final Wanted WANTED =
      new Wanted(
          Set.of(FIRST, SECOND, FIRST + BASE64, SECOND + BASE64), Set.of(DOCUMENT), Set.of());

  static FacePair read(HttpServletRequest request) throws BodyRejected {
    FlatBody body = FlatBody.read(request, WANTED, LARGEST_BODY);
    byte[] first = picture(body, FIRST);
    byte[] second = picture(body, SECOND);
    if (first.length + second.length > LARGEST_IMAGES) {
      throw new BodyRejected(Reason.TOO_LARGE, "the pictures are larger than 15 MB together");
    }
    boolean document = body.flag(DOCUMENT);
    return new FacePair(
        first, second, document ? FacePicture.Kind.DOCUMENT : FacePicture.Kind.PHOTO);
  }

  Order order() {
    return new Order(Service.FACE, List.of(first, second), Optional.empty(), Optional.empty());
  }

  Fingerprint fingerprint(String path) {
    return new Fingerprint(path).with(Optional.of(kind.name())).with(first).with(second);
  }

  private static byte[] picture(FlatBody body, String name) throws BodyRejected {
    Optional<byte[]> file = body.get(name);
    Optional<byte[]> base64 = body.get(name + BASE64);
    if (file.isPresent() == base64.isPresent()) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "send the %s picture as multipart '%s' or as '%s', exactly once"
              .formatted(name, name, name + BASE64));
    }
    return file.isPresent() ? file.get() : Base64Image.decode(name + BASE64, base64.get());
  }
}
