package dev.hawiya.lab.face;

import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.image.OpenCv;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.opencv.core.Mat;
import org.opencv.imgcodecs.Imgcodecs;
import org.opencv.imgproc.Imgproc;

/** Pictures as PNG files for other programs, in a folder that is deleted with them. */
final class StagedPictures implements AutoCloseable {
  private final Path folder;
  private final Map<Path, Path> photos = new HashMap<>();
  private final Map<Path, Path> portraits = new HashMap<>();

  private StagedPictures(Path folder) {
    this.folder = folder;
  }

  static StagedPictures open() throws IOException {
    return new StagedPictures(Files.createTempDirectory("hawiya-faces"));
  }

  void put(Path file, Raster photo, Optional<Raster> portrait) throws IOException {
    int number = photos.size() + 1;
    photos.put(file, written("photo-" + number, photo));
    if (portrait.isPresent()) {
      portraits.put(file, written("portrait-" + number, portrait.get()));
    }
  }

  /** The photo of a file of the corpus that was put. */
  Path photo(Path file) {
    return photos.get(file);
  }

  Optional<Path> portrait(Path file) {
    return Optional.ofNullable(portraits.get(file));
  }

  private Path written(String name, Raster picture) throws IOException {
    Path file = folder.resolve(name + ".png");
    Mat pixels = OpenCv.matrix(picture);
    try {
      Imgproc.cvtColor(pixels, pixels, Imgproc.COLOR_RGB2BGR);
      if (!Imgcodecs.imwrite(file.toString(), pixels)) {
        throw new IOException("cannot write " + file);
      }
      return file;
    } finally {
      pixels.release();
    }
  }

  @Override
  public void close() throws IOException {
    FileUtils.deleteDirectory(folder.toFile());
  }
}
