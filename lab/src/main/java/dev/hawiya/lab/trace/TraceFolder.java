package dev.hawiya.lab.trace;

import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.Trace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Keeps what every stage of one reading made in a folder: rasters and pages as PNG, a localisation
 * drawn on the photo, regions and lines drawn on the page, everything else as JSON. Files are
 * numbered in the order of the stages.
 */
public final class TraceFolder implements Trace {
  private final Path folder;
  private final TraceJson json = new TraceJson();
  private Optional<Raster> photo = Optional.empty();
  private Optional<Raster> page = Optional.empty();
  private int stages;

  private TraceFolder(Path folder) {
    this.folder = folder;
  }

  /** A new folder under {@code traces}, named after the file that is read. */
  public static TraceFolder in(Path traces, Path file) throws IOException {
    Files.createDirectories(traces);
    String name = String.valueOf(file.getFileName());
    Path folder = traces.resolve(name);
    for (int twin = 2; Files.exists(folder); twin++) {
      folder = traces.resolve(name + "-" + twin);
    }
    return new TraceFolder(Files.createDirectory(folder));
  }

  @Override
  public void keep(String stage, Object made) {
    stages++;
    try {
      if (made instanceof Raster raster) {
        photo = Optional.of(raster);
        save(stage, Pictures.of(raster));
      } else if (made instanceof Page rectified) {
        page = Optional.of(rectified.raster());
        save(stage, Pictures.of(rectified.raster()));
      } else {
        keepValue(stage, made);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keepValue(String stage, Object made) throws IOException {
    Object value = made instanceof Optional<?> optional ? optional.orElse(null) : made;
    Files.writeString(file(stage, "json"), json.text(value), StandardCharsets.UTF_8);
    if (value instanceof Localization found && photo.isPresent()) {
      save(stage, Outlines.on(Pictures.of(photo.get()), List.of(found.corners())));
    } else if (page.isPresent()) {
      List<Quad> places = Outlines.in(value);
      if (!places.isEmpty()) {
        save(stage, Outlines.on(Pictures.of(page.get()), places));
      }
    }
  }

  private void save(String stage, BufferedImage picture) throws IOException {
    ImageIO.write(picture, "png", file(stage, "png").toFile());
  }

  private Path file(String stage, String kind) {
    String name = stage.replaceAll("[^A-Za-z0-9_-]+", "-");
    return folder.resolve(String.format("%02d-%s.%s", stages, name, kind));
  }
}
