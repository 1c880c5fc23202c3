package dev.hawiya.cli.face;

import dev.hawiya.cli.Reason;
import dev.hawiya.core.face.ComparisonReport;
import dev.hawiya.core.face.FaceComparison;
import dev.hawiya.core.face.FaceMatcher;
import dev.hawiya.core.face.FacePicture;
import dev.hawiya.core.image.InputRejected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is told of a pair of pictures. */
record PairAnswer(FaceMatcher matcher, FaceFiles files, FacePicture.Kind first, Path folder) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final List<String> NAMES = List.of("a", "b");

  /** Of a line {"a","b"}: score, probability, and a reason where there is something to say. */
  Map<String, Object> ofLine(String line) {
    Map<String, Object> answer = new LinkedHashMap<>();
    try {
      JsonNode pair = JSON.readTree(line);
      String a = pair.path("a").asString("");
      String b = pair.path("b").asString("");
      answer.put("a", a);
      answer.put("b", b);
      FaceComparison comparison = compare(a, b);
      answer.putAll(ComparisonReport.figures(comparison));
      if (!comparison.reasons().isEmpty()) {
        answer.put("reason", reasons(comparison));
      }
    } catch (JacksonException e) {
      refuse(answer, "the line is not a JSON object {\"a\",\"b\"}");
    } catch (InputRejected e) {
      refuse(answer, e.getMessage());
    } catch (IOException e) {
      refuse(answer, Reason.of(e));
    }
    return answer;
  }

  /** All that is known of two pictures. */
  Map<String, Object> full(String a, String b) throws IOException {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("a", a);
    answer.put("b", b);
    try {
      answer.putAll(ComparisonReport.of(compare(a, b), NAMES));
    } catch (InputRejected e) {
      answer.put("decision", "undecided");
      refuse(answer, e.getMessage());
    }
    return answer;
  }

  private FaceComparison compare(String a, String b) throws IOException, InputRejected {
    return matcher.compare(
        new FacePicture(first, files.read(found(a))),
        new FacePicture(FacePicture.Kind.PHOTO, files.read(found(b))));
  }

  /** As from the working directory, else as from the folder of the file of pairs. */
  private Path found(String name) throws NoSuchFileException {
    if (name.isEmpty()) {
      throw new NoSuchFileException("without a name");
    }
    Path here = Path.of(name);
    return Files.exists(here) ? here : folder.resolve(name);
  }

  private static void refuse(Map<String, Object> answer, String why) {
    answer.put("score", Optional.empty());
    answer.put("probability", Optional.empty());
    answer.put("reason", why);
  }

  private static String reasons(FaceComparison comparison) {
    return comparison.reasons().stream()
        .map(r -> NAMES.get(r.picture().ordinal()) + ": " + r.issue().name())
        .collect(Collectors.joining(", "));
  }
}
