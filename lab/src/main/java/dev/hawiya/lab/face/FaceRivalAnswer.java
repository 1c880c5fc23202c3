package dev.hawiya.lab.face;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rival says of two pictures.
 *
 * @param score higher is more alike, in its own measure; empty where it found no face
 * @param milliseconds from pixels to embedding, of each picture that it had not seen before; none
 *     where it does not tell
 */
record FaceRivalAnswer(OptionalDouble score, List<Double> milliseconds) {
  FaceRivalAnswer {
    milliseconds = List.copyOf(milliseconds);
  }

  /** From a line {@code {"score":0.4,"ms":[120.5,98]}}; fails on what is none. */
  static FaceRivalAnswer of(String line) throws IOException {
    try {
      JsonNode answer = JsonMapper.shared().readTree(line);
      if (!answer.isObject()) {
        throw new IOException("a rival's line is no answer: " + line);
      }
      JsonNode score = answer.path("score");
      return new FaceRivalAnswer(
          score.isNumber() ? OptionalDouble.of(score.asDouble()) : OptionalDouble.empty(),
          answer.path("ms").valueStream().map(JsonNode::asDouble).toList());
    } catch (JacksonException e) {
      throw new IOException("a rival's line is no answer: " + line, e);
    }
  }
}
