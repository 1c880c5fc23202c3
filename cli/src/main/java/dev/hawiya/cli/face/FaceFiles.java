package dev.hawiya.cli.face;

import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Faces of picture files; those of the last pictures are remembered, as pairs share pictures. */
final class FaceFiles {
  private static final int REMEMBERED = 1024;

  private final FaceReader reader;
  private final ImageDecoder decoder = new FileDecoder(Limits.FACE);
  private final Map<Path, List<FaceSample>> last =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, List<FaceSample>> eldest) {
          return size() > REMEMBERED;
        }
      };

  FaceFiles(FaceReader reader) {
    this.reader = reader;
  }

  List<FaceSample> read(Path file) throws IOException, InputRejected {
    List<FaceSample> known = last.get(file);
    if (known == null) {
      known = reader.read(decoder.decode(Files.readAllBytes(file)).get(0));
      last.put(file, known);
    }
    return known;
  }
}
