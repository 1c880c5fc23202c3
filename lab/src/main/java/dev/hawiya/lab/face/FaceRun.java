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
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares the pairs of a corpus, as they are and with one side made a small portrait. */
public final class FaceRun {
  private static final double MEGAPIXEL = 1e6;

  private final FaceMatcher matcher = new FaceMatcher(FaceThresholds.DEFAULT);
  private final ImageDecoder decoder = new FileDecoder(Limits.DEFAULT);
  private final Map<Path, Faces> read = new LinkedHashMap<>();
  private final List<Long> times = new ArrayList<>();

  /** The faces of a picture as it is and as a portrait. */
  private record Faces(List<FaceSample> plain, List<FaceSample> portrait) {}

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
    out.println("## " + name + "\n\n" + section);
    AccuracyRun.page(page).put(name, section);
  }

  private Faces faces(FaceReader reader, Path file) throws IOException, InputRejected {
    Faces known = read.get(file);
    if (known == null) {
      Raster picture = decoder.decode(Files.readAllBytes(file)).get(0);
      List<FaceSample> plain = reader.read(picture);
      time(reader, picture);
      List<FaceSample> portrait =
          plain.isEmpty()
              ? List.of()
              : reader.read(Shrunken.portrait(picture, plain.get(0).face()));
      known = new Faces(plain, portrait);
      read.put(file, known);
    }
    return known;
  }

  /** How long all of it takes at a megapixel. */
  private void time(FaceReader reader, Raster picture) {
    Raster large = Shrunken.ofPixels(picture, MEGAPIXEL);
    long start = System.nanoTime();
    reader.read(large);
    times.add(System.nanoTime() - start);
  }

  private static FacePicture photo(List<FaceSample> faces) {
    return new FacePicture(FacePicture.Kind.PHOTO, faces);
  }

  private static FacePicture document(List<FaceSample> faces) {
    return new FacePicture(FacePicture.Kind.DOCUMENT, faces);
  }
}
