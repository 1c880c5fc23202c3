package dev.hawiya.cli;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import dev.hawiya.engine.Engine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a picture that is one line of text from edge to edge; the text is in logical order. */
final class LineFile implements FileReader {
  private static final TextRegion WHOLE = new TextRegion(new Box(0, 0, 1, 1), 1);

  private final Engine engine;
  private final LineKind kind;

  LineFile(Engine engine, LineKind kind) {
    this.engine = engine;
    this.kind = kind;
  }

  @Override
  public Map<String, Object> read(Path file) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.toString());
    try {
      Raster picture = engine.decoder().decode(Files.readAllBytes(file));
      TextLine line = engine.recognizer().recognize(picture, List.of(WHOLE), kind).get(0);
      report.put("text", line.text());
      report.put("confidence", Math.round(line.score() * 1000) / 1000.0);
    } catch (InputRejected e) {
      report.put("status", "rejected");
      report.put("reason", e.getMessage());
    } catch (IOException e) {
      report.put("status", "rejected");
      report.put("reason", Reason.of(e));
    }
    return report;
  }
}
