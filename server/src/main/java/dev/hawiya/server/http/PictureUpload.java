package dev.hawiya.server.http;

import dev.hawiya.core.reading.Scope;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import dev.hawiya.server.upload.FlatBody;
import dev.hawiya.server.upload.ImageBody;
import dev.hawiya.server.upload.Wanted;
import dev.hawiya.server.verification.Order;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a native request brings: a picture as the body, as multipart {@code file} or as {@code
 * image_base64}; beside a body that is the picture, the rest stands in the query.
 *
 * @param image encoded as sent, at most 15 MB
 * @param transaction to go on with, as sent
 * @param clientReference the caller's own reference, at most 300 characters
 * @param scope whether it is also asked if a genuine document is shown, or for number plates alone
 */
public record PictureUpload(
    byte[] image, Optional<String> transaction, Optional<String> clientReference, Scope scope) {
  static final String PRESENTATION = "presentation";
  static final String PLATES = "plates";

  private static final int MEGABYTE = 1024 * 1024;
  private static final int LARGEST_IMAGE = 15 * MEGABYTE;

  /** Base64 of the largest picture is 20 MB; the rest is for escapes and line breaks. */
  private static final int LARGEST_BODY = 22 * MEGABYTE;

  private static final String FILE = "file";
  private static final String BASE64 = "image_base64";
  private static final String TRANSACTION = "transaction_id";
  private static final String REFERENCE = "client_reference";
  private static final Wanted WANTED =
      new Wanted(
          Set.of(FILE, BASE64, TRANSACTION, REFERENCE), Set.of(PRESENTATION, PLATES), Set.of());

  /** Reads a request's body, and what its query says beside it. */
  public static PictureUpload read(HttpServletRequest request) throws BodyRejected {
    if (ImageBody.isIn(request)) {
      return new PictureUpload(
          sized(ImageBody.read(request, LARGEST_IMAGE)),
          given(request.getParameter(TRANSACTION)),
          ClientReference.checked(given(request.getParameter(REFERENCE))),
          scope(
              flag(PRESENTATION, given(request.getParameter(PRESENTATION))),
              flag(PLATES, given(request.getParameter(PLATES)))));
    }
    FlatBody body = FlatBody.read(request, WANTED, LARGEST_BODY);
    return new PictureUpload(
        image(body),
        body.text(TRANSACTION),
        ClientReference.checked(body.text(REFERENCE)),
        scope(body.flag(PRESENTATION), body.flag(PLATES)));
  }

  /** The same, where it names the transaction to go on with. */
  public PictureUpload requireTransaction() throws BodyRejected {
    if (transaction.isEmpty()) {
      throw new BodyRejected(Reason.MALFORMED, "'" + TRANSACTION + "' is missing");
    }
    return this;
  }

  /** The order to do a service with it. */
  public Order order(Service service) {
    return new Order(service, List.of(image), transaction, clientReference).with(scope);
  }

  /** What tells it from other requests to a path. */
  public Fingerprint fingerprint(String path) {
    return new Fingerprint(path)
        .with(transaction)
        .with(clientReference)
        .with(Optional.of(scope.name()))
        .with(image);
  }

  private static byte[] image(FlatBody body) throws BodyRejected {
    Optional<byte[]> file = body.get(FILE);
    Optional<byte[]> base64 = body.get(BASE64);
    if (file.isPresent() == base64.isPresent()) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "send the picture as the body with Content-Type image/... or application/pdf, as"
              + " multipart 'file' or as 'image_base64', exactly once");
    }
    return sized(file.isPresent() ? file.get() : Base64Image.decode(BASE64, base64.get()));
  }

  private static byte[] sized(byte[] image) throws BodyRejected {
    if (image.length == 0) {
      throw new BodyRejected(Reason.MALFORMED, "the body is empty: send the picture in it");
    }
    if (image.length > LARGEST_IMAGE) {
      throw new BodyRejected(Reason.TOO_LARGE, "the picture is larger than 15 MB");
    }
    return image;
  }

  private static Scope scope(boolean presentation, boolean plates) throws BodyRejected {
    if (presentation && plates) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "'" + PRESENTATION + "' does not go with '" + PLATES + "', which looks at no document");
    }
    return plates ? Scope.PLATES : presentation ? Scope.PRESENTATION : Scope.CONTENT;
  }

  private static boolean flag(String name, Optional<String> text) throws BodyRejected {
    return switch (text.orElse("false")) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new BodyRejected(Reason.MALFORMED, "'" + name + "' must be true or false");
    };
  }

  private static Optional<String> given(String parameter) {
    return Optional.ofNullable(parameter).filter(value -> !value.isEmpty());
  }
}
