package dev.hawiya.lab.face;

import dev.hawiya.core.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

/** Sees each picture that was looked at, and then each pair of them that was compared. */
public interface FaceOnlooker {
  FaceOnlooker NONE =
      new FaceOnlooker() {
        @Override
        public void saw(Path file, Raster photo, Optional<Raster> portrait, long duration) {}

        @Override
        public void compared(FacePair pair, OptionalDouble photos, OptionalDouble portrait) {}
      };

  /**
   * A picture, once.
   *
   * @param file of the corpus
   * @param photo of 1 megapixel
   * @param portrait the same as a document's small portrait; empty where no face is known
   * @param duration of reading the photo, in nanoseconds
   */
  void saw(Path file, Raster photo, Optional<Raster> portrait, long duration) throws IOException;

  /**
   * A pair whose pictures were seen.
   *
   * @param photos our score of both photos; empty without a face
   * @param portrait our score of the first photo and the second's portrait
   */
  void compared(FacePair pair, OptionalDouble photos, OptionalDouble portrait) throws IOException;
}
