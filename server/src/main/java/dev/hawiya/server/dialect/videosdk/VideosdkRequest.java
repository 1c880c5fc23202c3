package dev.hawiya.server.dialect.videosdk;

import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FileKind;
import dev.hawiya.server.upload.FlatBody;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The pictures of a document's parts: {@code frontPart} and {@code backPart}, also spelled all in
 * lowercase, each base64 or a data URL of at most 8 MB. Either may be missing; clients of documents
 * with one side send the same picture twice, which counts as one.
 *
 * @param images one or two, each as it was sent
 */
record VideosdkRequest(List<byte[]> images) {
  static final int LARGEST_IMAGE = 8 * 1024 * 1024;

  /** Base64 of two largest pictures is 21.4 MB; the rest is for what surrounds them. */
  static final int LARGEST_BODY = 22 * 1024 * 1024;

  private static final List<List<String>> PARTS =
      List.of(List.of("frontPart", "frontpart"), List.of("backPart", "backpart"));

  static VideosdkRequest read(HttpServletRequest request) throws BodyRejected, Failure {
    FlatBody body =
        FlatBody.read(
            request, Set.of("frontPart", "frontpart", "backPart", "backpart"), LARGEST_BODY);
    List<byte[]> images = new ArrayList<>();
    for (List<String> spellings : PARTS) {
      Optional<byte[]> image = image(body, spellings);
      if (image.isPresent() && images.stream().noneMatch(i -> Arrays.equals(i, image.get()))) {
        images.add(image.get());
      }
    }
    if (images.isEmpty()) {
      throw new Failure(Kind.BAD_REQUEST, "frontPart or backPart must be given");
    }
    return new VideosdkRequest(images);
  }

  private static Optional<byte[]> image(FlatBody body, List<String> spellings)
      throws BodyRejected, Failure {
    List<String> given = spellings.stream().filter(name -> body.get(name).isPresent()).toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    String name = given.get(0);
    if (given.size() > 1) {
      throw new Failure(
          Kind.BAD_REQUEST, "give either " + name + " or " + given.get(1) + ", not both");
    }
    return Optional.of(picture(body, name));
  }

  /** The picture of a name that was given. */
  static byte[] picture(FlatBody body, String name) throws BodyRejected, Failure {
    byte[] image = Base64Image.decode(name, body.get(name).orElseThrow());
    if (image.length > LARGEST_IMAGE) {
      throw new Failure(Kind.PAYLOAD_TOO_LARGE, "the image of " + name + " is larger than 8 MB");
    }
    if (FileKind.of(image) == FileKind.PDF) {
      throw new Failure(Kind.UNPROCESSABLE_DOCUMENT, name + " is a PDF: send a JPEG or PNG image");
    }
    return image;
  }
}
