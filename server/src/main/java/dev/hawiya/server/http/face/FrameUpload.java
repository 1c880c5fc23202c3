package dev.hawiya.server.http.face;

import dev.hawiya.core.liveness.Frame;
import dev.hawiya.server.account.Service;
import dev.hawiya.server.face.Bursts;
import dev.hawiya.server.http.ClientReference;
import dev.hawiya.server.http.Fingerprint;
import dev.hawiya.server.upload.Base64Image;
import dev.hawiya.server.upload.BodyRejected;
import dev.hawiya.server.upload.BodyRejected.Reason;
import dev.hawiya.server.upload.FlatBody;
import dev.hawiya.server.upload.Wanted;
import dev.hawiya.server.verification.Order;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Three frames: multipart {@code frames} three times, or a list {@code frames_base64}.
 *
 * @param frames in the order they were sent
 * @param transaction to go on with, as sent
 * @param clientReference the caller's own reference
 */
record FrameUpload(
    List<byte[]> frames, Optional<String> transaction, Optional<String> clientReference) {
  private static final int KILOBYTE = 1024;

  /** Room to tell which of some frames in full size is too large. */
  private static final int LARGEST_BODY = 16 * KILOBYTE * KILOBYTE;

  private static final int FRAMES = 3;

  private static final String FILES = "frames";
  private static final String BASE64 = "frames_base64";
  private static final String TRANSACTION = "transaction_id";
  private static final String REFERENCE = "client_reference";
  private static final Wanted WANTED =
      new Wanted(Set.of(TRANSACTION, REFERENCE), Set.of(), Set.of(FILES, BASE64));

  FrameUpload {
    frames = List.copyOf(frames);
  }

  static FrameUpload read(HttpServletRequest request) throws BodyRejected {
    FlatBody body = FlatBody.read(request, WANTED, LARGEST_BODY);
    List<byte[]> frames = frames(body);
    for (int i = 0; i < FRAMES; i++) {
      requireSize(Bursts.name(i), frames.get(i).length);
    }
    return new FrameUpload(
        frames, body.text(TRANSACTION), ClientReference.checked(body.text(REFERENCE)));
  }

  Order order() {
    return new Order(Service.LIVENESS, frames, transaction, clientReference);
  }

  Fingerprint fingerprint(String path) {
    Fingerprint print = new Fingerprint(path).with(transaction).with(clientReference);
    frames.forEach(print::with);
    return print;
  }

  private static List<byte[]> frames(FlatBody body) throws BodyRejected {
    List<byte[]> files = body.all(FILES);
    List<byte[]> encoded = body.all(BASE64);
    if (files.size() + encoded.size() != FRAMES || !files.isEmpty() && !encoded.isEmpty()) {
      throw new BodyRejected(
          Reason.MALFORMED,
          "send exactly three frames: multipart 'frames' three times, or a list 'frames_base64';"
              + " these are "
              + (files.size() + encoded.size()));
    }
    List<byte[]> frames = new ArrayList<>(files);
    for (byte[] one : encoded) {
      frames.add(Base64Image.decode(BASE64 + "[" + frames.size() + "]", one));
    }
    return frames;
  }

  private static void requireSize(String name, int bytes) throws BodyRejected {
    if (bytes > Frame.LARGEST) {
      throw new BodyRejected(
          Reason.TOO_LARGE,
          "%s is %d KB: send at most %d KB a frame"
              .formatted(name, (bytes + KILOBYTE - 1) / KILOBYTE, Frame.LARGEST / KILOBYTE));
    }
  }
}
