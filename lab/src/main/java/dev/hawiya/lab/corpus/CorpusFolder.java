package dev.hawiya.lab.corpus;

import dev.hawiya.core.text.LineKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a folder of pictures with its {@code truth.jsonl}: an object a line with {@code file}, and
 * either {@code type}, {@code side} and {@code fields}, or {@code text} for the picture of a line.
 * A field's value is a text or a list of lines; {@code all_checks_valid} may tell of its digits.
 * Names of other people's forms are understood through {@code foreign-truth.tsv}.
 */
public final class CorpusFolder {
  private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".webp");

  private static final int LETTERS_BEYOND_ARABIC = 0x671;

  private final JsonMapper json = JsonMapper.builder().build();
  private final ForeignTruth foreign = ForeignTruth.load();

  /** The corpus in a folder; fails where a picture of the list is not there. */
  public Corpus read(Path folder) throws IOException {
    Path list = folder.resolve("truth.jsonl");
    List<Sample> samples = new ArrayList<>();
    for (String row : Files.readAllLines(list, StandardCharsets.UTF_8)) {
      if (!row.isBlank()) {
        JsonNode entry = json.readTree(row);
        Path file = folder.resolve(entry.path("file").asString(""));
        if (!Files.isRegularFile(file)) {
          throw new NoSuchFileException(file.toString());
        }
        samples.add(Sample.of(file, truth(entry)));
      }
    }
    return new Corpus(nameOf(folder), samples, List.of());
  }

  /** Every picture in a folder, at any depth, as one without a document. */
  public Corpus withoutDocuments(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Sample> samples =
          walk.filter(CorpusFolder::isPicture)
              .sorted()
              .map(file -> Sample.of(file, new Truth.Nothing()))
              .toList();
      return new Corpus(nameOf(folder), samples, List.of());
    }
  }

  private Truth truth(JsonNode entry) {
    if (entry.has("text")) {
      String text = entry.get("text").asString();
      return new Truth.Line(kindOf(text), text);
    }
    String type = entry.path("type").asString(entry.path("doc_type").asString(""));
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, String> theirs = new LinkedHashMap<>();
    entry.path("fields").properties().forEach(f -> theirs.put(f.getKey(), text(f.getValue())));
    for (Map.Entry<String, JsonNode> field : entry.path("fields").properties()) {
      foreign
          .field(field.getKey(), theirs)
          .ifPresent(id -> fields.put(id, foreign.value(id, text(field.getValue()))));
    }
    JsonNode agree = entry.path("all_checks_valid");
    return new Truth.Side(
        foreign.type(type),
        foreign.side(entry.path("side").asString("")),
        fields,
        agree.isBoolean() ? Optional.of(agree.booleanValue()) : Optional.empty());
  }

  /** A list holds the lines of one value. */
  private static String text(JsonNode value) {
    return value.isArray()
        ? value.valueStream().map(line -> line.asString("")).collect(Collectors.joining("\n"))
        : value.asString("");
  }

  /**
   * Digits only are read as digits; a letter that Arabic does not have makes a line Urdu, any other
   * Arabic letter Arabic; else it is Latin.
   */
  private static LineKind kindOf(String text) {
    if (text.codePoints().anyMatch(c -> Character.isLetter(c) && c >= LETTERS_BEYOND_ARABIC)) {
      return LineKind.URDU;
    }
    if (text.codePoints().anyMatch(c -> Character.isLetter(c) && c >= 0x600)) {
      return LineKind.ARABIC;
    }
    boolean latin = text.codePoints().anyMatch(c -> Character.isLetter(c) || c >= '0' && c <= '9');
    return latin ? LineKind.LATIN : LineKind.DIGITS;
  }

  private static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Files.isRegularFile(file) && PICTURES.stream().anyMatch(name::endsWith);
  }

  private static String nameOf(Path folder) {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }
}
