package dev.hawiya.cli;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.lab.LineReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a picture of a single line; the text is in logical order. */
final class LineFile implements FileReader {
  private final LineReader reader;
  private final LineKind kind;

  LineFile(LineReader reader, LineKind kind) {
    this.reader = reader;
    this.kind = kind;
  }

  @Override
  public Map<String, Object> read(Path file) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("file", file.toString());
    try {
      TextAlternative line = reader.read(Files.readAllBytes(file), kind);
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
