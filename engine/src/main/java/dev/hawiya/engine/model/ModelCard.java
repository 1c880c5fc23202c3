package dev.hawiya.engine.model;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What a {@code model.yaml} says: how to feed a network and how to understand its answer. */
public final class ModelCard {
  private final String folder;
  private final Map<?, ?> entries;

  private ModelCard(String folder, Map<?, ?> entries) {
    this.folder = folder;
    this.entries = entries;
  }

  static ModelCard read(String folder, InputStream yaml) throws IOException {
    Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
    if (loaded instanceof Map<?, ?> map) {
      return new ModelCard(folder, map);
    }
    throw new IOException(folder + "/model.yaml is not a mapping");
  }

  /** Whether something is set under a dotted path. */
  public boolean has(String path) {
    return find(path).isPresent();
  }

  /** A text under a dotted path ("input.name"). */
  public String text(String path) {
    return String.valueOf(at(path));
  }

  /** A number under a dotted path. */
  public double number(String path) {
    if (at(path) instanceof Number number) {
      return number.doubleValue();
    }
    throw wrong(path, "a number");
  }

  /** Numbers under a dotted path. */
  public float[] numbers(String path) {
    List<?> list = list(path);
    float[] values = new float[list.size()];
    for (int i = 0; i < values.length; i++) {
      if (!(list.get(i) instanceof Number number)) {
        throw wrong(path, "a list of numbers");
      }
      values[i] = number.floatValue();
    }
    return values;
  }

  /** Texts under a dotted path. */
  public List<String> texts(String path) {
    return list(path).stream().map(String::valueOf).toList();
  }

  private List<?> list(String path) {
    if (at(path) instanceof List<?> list) {
      return list;
    }
    throw wrong(path, "a list");
  }

  private Object at(String path) {
    return find(path).orElseThrow(() -> wrong(path, "set"));
  }

  private Optional<Object> find(String path) {
    Object here = entries;
    for (String key : path.split("\\.")) {
      here = here instanceof Map<?, ?> map ? map.get(key) : null;
    }
    return Optional.ofNullable(here);
  }

  private IllegalStateException wrong(String path, String expected) {
    return new IllegalStateException(folder + "/model.yaml: " + path + " must be " + expected);
  }
}
