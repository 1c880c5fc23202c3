package dev.hawiya.server.face;

import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.InputRejected;
import java.util.List;

/** Reads faces for callers. */
@FunctionalInterface
public interface FaceReadings {
  /**
   * Reads the faces of one encoded picture, largest first; of a file with several pages those of
   * the first page that shows any.
   *
   * @throws InputRejected where the file cannot be read at all
   */
  default List<FaceSample> read(byte[] image) throws InputRejected {
    return readAll(image).stream().filter(page -> !page.isEmpty()).findFirst().orElse(List.of());
  }

  /**
   * Reads the faces on every page of one encoded picture or file, largest first.
   *
   * @throws InputRejected where the file cannot be read at all
   */
  List<List<FaceSample>> readAll(byte[] image) throws InputRejected;
}
