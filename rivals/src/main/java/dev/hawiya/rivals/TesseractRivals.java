package dev.hawiya.rivals;

import dev.hawiya.lab.rival.Rival;
import dev.hawiya.lab.rival.RivalSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bytedeco.tesseract.global.tesseract;

/** Tesseract 5 with its English data: on a zone laid flat, and alone on a whole photo. */
public final class TesseractRivals implements RivalSource {
  private static final String LANGUAGE = "eng";
  private static final String MISSING =
      "Tesseract is left out, there is no eng.traineddata: apt-get install tesseract-ocr-eng"
          + " tesseract-ocr-osd, or set TESSDATA_PREFIX to a folder that has them";

  @Override
  public List<Rival> open(Consumer<String> missing) {
    Optional<Path> data = data();
    if (data.isEmpty()) {
      missing.accept(MISSING);
      return List.of();
    }
    String folder = data.get().toString();
    // Automatic orientation needs a second file of data.
    boolean turns = Files.isRegularFile(data.get().resolve("osd.traineddata"));
    int whole = turns ? tesseract.PSM_AUTO_OSD : tesseract.PSM_AUTO;
    return List.of(
        new TesseractRival("Tesseract 5 on our zone, grey", folder, Ink.GREY),
        new TesseractRival("Tesseract 5 on our zone, Otsu", folder, Ink.OTSU),
        new TesseractRival("Tesseract 5's own pipeline, whole photo", folder, whole));
  }

  private static Optional<Path> data() {
    return Stream.of(
            System.getenv().getOrDefault("TESSDATA_PREFIX", ""),
            "/usr/share/tesseract-ocr/5/tessdata",
            "/usr/share/tessdata",
            "/usr/local/share/tessdata",
            "/opt/homebrew/share/tessdata")
        .filter(folder -> !folder.isEmpty())
        .map(Path::of)
        .filter(folder -> Files.isRegularFile(folder.resolve(LANGUAGE + ".traineddata")))
        .findFirst();
  }
}
