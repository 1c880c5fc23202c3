package dev.hawiya.server.verification;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.picture.PictureKind;

/** Says what pictures show. */
@FunctionalInterface
public interface PictureKinds {
  /**
   * What one encoded picture shows, which may be nothing known.
   *
   * @throws InputRejected where the file cannot be read at all
   */
  PictureKind classify(byte[] image) throws InputRejected;
}
