package dev.hawiya.lab.face;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Two pictures, and whether they show one person. */
public record FacePair(Path first, Path second, boolean same) {
  /** The pairs of a folder: lines {@code {"a","b","same_person"}} of its {@code pairs.jsonl}. */
  static List<FacePair> in(Path folder) throws IOException {
    JsonMapper json = JsonMapper.shared();
    return Files.readAllLines(folder.resolve("pairs.jsonl")).stream()
        .filter(line -> !line.isBlank())
        .map(json::readTree)
        .map(pair -> of(folder, pair))
        .toList();
  }

  private static FacePair of(Path folder, JsonNode pair) {
    return new FacePair(
        folder.resolve(pair.path("a").asString()),
        folder.resolve(pair.path("b").asString()),
        pair.path("same_person").asBoolean());
  }
}
