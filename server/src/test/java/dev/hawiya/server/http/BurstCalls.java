package dev.hawiya.server.http;

import static dev.hawiya.server.http.NativeCalls.post;

import dev.hawiya.server.Call;
import dev.hawiya.server.FakeReadings;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Calls of the native API with frames. */
final class BurstCalls {
  static final String LIVENESS = "/v1/liveness";
  static final String[] LIVING = {"body 0", "body 1", "body 2"};

  private BurstCalls() {}

  static Call json(String more, byte[]... frames) {
    String list =
        Arrays.stream(frames)
            .map(frame -> "\"" + Call.base64(frame) + "\"")
            .collect(Collectors.joining(","));
    return post(LIVENESS).json("{\"frames_base64\":[" + list + "]" + more + "}");
  }

  static Call judge(String... frames) {
    return json("", pictures(frames));
  }

  static Call match(String transaction, String... frames) {
    return json(",\"transaction_id\":\"" + transaction + "\"", pictures(frames));
  }

  static byte[][] pictures(String... frames) {
    return Stream.of(frames).map(FakeReadings::picture).toArray(byte[][]::new);
  }
}
