package dev.hawiya.server.dialect.videosdk;

import dev.hawiya.server.account.Service;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Failure;
import dev.hawiya.server.dialect.videosdk.VideosdkErrors.Kind;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.FlatBody;
import dev.hawiya.server.verification.Order;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Pictures of faces, each base64 or a data URL of at most 8 MB.
 *
 * @param images in the order of their names
 */
record VideosdkFaceRequest(List<byte[]> images) {
  static final List<String> PAIR = List.of("img1", "img2");
  static final List<String> ONE = List.of("img");

  /** Reads the pictures of all names. */
  static VideosdkFaceRequest read(HttpServletRequest request, List<String> names)
      throws BodyRejected, Failure {
    FlatBody body = FlatBody.read(request, Set.copyOf(names), VideosdkRequest.LARGEST_BODY);
    List<byte[]> images = new ArrayList<>();
    for (String name : names) {
      if (body.get(name).isEmpty()) {
        throw new Failure(Kind.BAD_REQUEST, name + " must be given");
      }
      images.add(VideosdkRequest.picture(body, name));
    }
    return new VideosdkFaceRequest(images);
  }

  Order order() {
    return new Order(Service.FACE, images, Optional.empty(), Optional.empty());
  }
}
