package dev.hawiya.lab.face;

import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.face.FaceReader;
import dev.hawiya.core.face.FaceSample;
import dev.hawiya.core.face.FaceThresholds;
import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.engine.face.FaceEngine;
import dev.hawiya.engine.file.FileDecoder;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.lab.accuracy.AccuracyRun;
import dev.hawiya.lab.report.Provenance;
import dev.hawiya.lab.speed.Durations;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the pairs of a corpus, as they are and with one side made a small portrait. */
public final class FaceRun {
  private static final double MEGAPIXEL = 1e6;

  private final FaceMatcher matcher = new FaceMatcher(FaceThresholds.DEFAULT);
  private final ImageDecoder decoder = new FileDecoder(Limits.DEFAULT);
  private final Map<Path, Faces> read = new LinkedHashMap<>();
  private final Durations times = new Durations();
  private final FaceOnlooker onlooker;

  public FaceRun(FaceOnlooker onlooker) {
    this.onlooker = onlooker;
  }

  /** The faces of a picture as it is, of 1 megapixel, and as a portrait. */
  private record Faces(List<FaceSample> plain, List<FaceSample> large, List<FaceSample> portrait) {}

  /** Measures a folder, prints the section and puts it onto the page. */
  public void run(Path folder, PrintStream out, Path page) throws IOException {
    ScoredPairs plain = new ScoredPairs();
    ScoredPairs portraits = new ScoredPairs();
    int refused = 0;
    try (FaceEngine engine = FaceEngine.open()) {
      for (FacePair pair : FacePair.in(folder)) {
        try {
          Faces first = faces(engine.reader(), pair.first());
          Faces second = faces(engine.reader(), pair.second());
          FacePicture probe = photo(first.plain());
          plain.add(matcher.compare(probe, photo(second.plain())), pair.same());
          portraits.add(matcher.compare(probe, document(second.portrait())), pair.same());
          show(pair, first, second);
        } catch (InputRejected e) {
          refused++;
        }
      }
    }
    String name = folder.getFileName().toString();
    Provenance provenance =
        Provenance.of("./hawiya lab faces --corpus …/" + name, Clock.systemDefaultZone());
    String section =
        new FaceReport(plain, portraits, refused, times).markdown(provenance, read.size());
    AccuracyRun.page(page).publish(name, section, out);
  }

  private Faces faces(FaceReader reader, Path file) throws IOException, InputRejected {
    Faces known = read.get(file);
    if (known == null) {
      known = faces(reader, file, decoder.decode(Files.readAllBytes(file)).get(0));
      read.put(file, known);
    }
    return known;
  }

  private Faces faces(FaceReader reader, Path file, Raster picture) throws IOException {
    List<FaceSample> plain = reader.read(picture);
    Raster large = Shrunken.ofPixels(picture, MEGAPIXEL);
    long start = System.nanoTime();
    List<FaceSample> largeFaces = reader.read(large);
    long duration = System.nanoTime() - start;
    times.add(duration);
    Optional<Raster> portrait =
        plain.stream().findFirst().map(face -> Shrunken.portrait(picture, face.face()));
    onlooker.saw(file, large, portrait, duration);
    return new Faces(plain, largeFaces, portrait.map(reader::read).orElse(List.of()));
  }

  private void show(FacePair pair, Faces first, Faces second) throws IOException {
    FacePicture probe = photo(first.large());
    onlooker.compared(
        pair,
        matcher.compare(probe, photo(second.large())).score(),
        matcher.compare(probe, document(second.portrait())).score());
  }

  private static FacePicture photo(List<FaceSample> faces) {
    return new FacePicture(FacePicture.Kind.PHOTO, faces);
  }

  private static FacePicture document(List<FaceSample> faces) {
    return new FacePicture(FacePicture.Kind.DOCUMENT, faces);
  }
}
