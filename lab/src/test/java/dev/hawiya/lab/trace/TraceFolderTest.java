package dev.hawiya.lab.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.TextRegion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceFolderTest {
  private static final Raster PHOTO = new Raster(40, 30, new byte[40 * 30 * 3]);

  @TempDir private Path folder;

  @Test
  void keepsPicturesAndJson() throws IOException {
    TraceFolder trace = TraceFolder.in(folder, Path.of("some", "photo.jpg"));
    trace.keep("photo", PHOTO);
    trace.keep("localization", Optional.of(new Localization(Quad.WHOLE, Map.of("A", 1.0), 0.9)));
    trace.keep("page", new Page(PHOTO, Homography.between(Quad.WHOLE, Quad.WHOLE)));
    trace.keep("regions", List.of(new TextRegion(new Box(0.1, 0.1, 0.5, 0.2), 0.8)));
    trace.keep("nothing found", Optional.empty());
    assertThat(kept(folder.resolve("photo.jpg")))
        .containsExactly(
            "01-photo.png",
            "02-localization.json",
            "02-localization.png",
            "03-page.png",
            "04-regions.json",
            "04-regions.png",
            "05-nothing-found.json");
    assertThat(folder.resolve("photo.jpg/04-regions.json")).content().contains("\"score\" : 0.8");
  }

  @Test
  void givesTwinsFoldersOfTheirOwn() throws IOException {
    TraceFolder.in(folder, Path.of("a", "photo.jpg"));
    TraceFolder.in(folder, Path.of("b", "photo.jpg"));
    assertThat(kept(folder)).containsExactly("photo.jpg", "photo.jpg-2");
  }

  private static List<String> kept(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
