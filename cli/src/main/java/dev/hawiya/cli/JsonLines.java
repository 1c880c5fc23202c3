package dev.hawiya.cli;

import java.util.function.Consumer;
import tools.jackson.databind.json.JsonMapper;

/** Prints maps and records as JSON, one a line. */
public final class JsonLines {
  private final JsonMapper json = JsonMapper.builder().build();
  private final Consumer<String> out;

  public JsonLines(Consumer<String> out) {
    this.out = out;
  }

  public void print(Object object) {
    out.accept(json.writeValueAsString(object));
  }
}
