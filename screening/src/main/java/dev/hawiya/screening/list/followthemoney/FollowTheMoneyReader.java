package dev.hawiya.screening.list.followthemoney;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.CountedSink;
import dev.hawiya.screening.list.ListFiles;
import dev.hawiya.screening.list.ListReader;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.RecordSink;
import dev.hawiya.screening.list.file.TextLines;
import dev.hawiya.screening.list.file.TextLines.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads line by line: an object is fields, an array is fields of one name. */
final class FollowTheMoneyReader implements ListReader {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SCHEMA = "schema";

  /** Refuses a file whose first line is no entity. */
  static void check(Path file) throws IOException, ListRejected {
    try (TextLines lines = new TextLines(file)) {
      Optional<Line> line = line(lines);
      if (line.isEmpty() || object(line.get()).flatMap(FollowTheMoneyReader::schema).isEmpty()) {
        throw new ListRejected(
            file.getFileName() + " does not begin with an entity: a JSON object with a schema");
      }
    }
  }

  @Override
  public void read(ListFiles files, RecordSink sink) throws IOException, ListRejected {
    CountedSink counted = new CountedSink(sink);
    try (TextLines lines = new TextLines(files.main())) {
      for (Optional<Line> line = line(lines); line.isPresent(); line = line(lines)) {
        Optional<JsonNode> entity = object(line.get());
        if (entity.flatMap(FollowTheMoneyReader::schema).isEmpty()) {
          counted.bad(new BadRow(lines.place(line.get().number()), "is no entity in JSON"));
        } else if (isRecord(entity.get())) {
          counted.record(SourceField.group("entity", fields(entity.get())));
        }
      }
    }
    counted.end(files.main());
  }

  private static Optional<Line> line(TextLines lines) throws IOException, ListRejected {
    Optional<Line> line = lines.next();
    while (line.isPresent() && line.get().text().isBlank()) {
      line = lines.next();
    }
    return line;
  }

  private static Optional<JsonNode> object(Line line) {
    try {
      return Optional.of(JSON.readTree(line.text())).filter(node -> line.utf8() && node.isObject());
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> schema(JsonNode entity) {
    return Optional.of(entity.path(SCHEMA).asString("")).filter(schema -> !schema.isEmpty());
  }

  /** What cannot be named is one only where the list says that it is a target. */
  private static boolean isRecord(JsonNode entity) {
    boolean named = FollowTheMoneyMapper.KINDS.containsKey(schema(entity).orElse(""));
    return entity.path("target").asBoolean(named);
  }

  private static List<SourceField> fields(JsonNode object) {
    List<SourceField> fields = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : object.properties()) {
      add(property.getKey(), property.getValue(), fields);
    }
    return fields;
  }

  private static void add(String name, JsonNode value, List<SourceField> fields) {
    if (value.isArray()) {
      value.forEach(one -> add(name, one, fields));
    } else if (value.isObject()) {
      fields.add(SourceField.group(name, fields(value)));
    } else if (!value.isNull()) {
      fields.add(SourceField.of(name, value.asString("").strip()));
    }
  }
}
