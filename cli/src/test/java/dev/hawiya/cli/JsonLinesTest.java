package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  @Test
  void printsOneObjectALineInUtf8() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonLines lines = new JsonLines(new PrintStream(bytes, true, StandardCharsets.UTF_8)::println);
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("file", "a\nb.jpg");
    object.put("text", "٣٠١ هوية");
    lines.print(object);
    lines.print(Map.of("confidence", 0.5));
    assertThat(bytes.toString(StandardCharsets.UTF_8))
        .isEqualTo("{\"file\":\"a\\nb.jpg\",\"text\":\"٣٠١ هوية\"}\n{\"confidence\":0.5}\n");
  }
}
