package dev.hawiya.cli;

import java.io.PrintStream;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints objects as JSON, one a line. */
final class JsonLines {
  private final JsonMapper json = JsonMapper.builder().build();
  private final PrintStream out;

  JsonLines(PrintStream out) {
    this.out = out;
  }

  void print(Map<String, Object> object) {
    out.println(json.writeValueAsString(object));
  }
}
