package dev.hawiya.server.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyedRequestTest {
  private static final UUID TENANT = UUID.randomUUID();

  static Stream<List<String>> unusable() {
    return Stream.of(
        List.of(""),
        List.of("   "),
        List.of("a\tb"),
        List.of("a\u0000"),
        List.of("مفتاح"),
        List.of("k".repeat(256)),
        List.of("a", "a"),
        List.of("a", "b"));
  }

  @ParameterizedTest
  @MethodSource("unusable")
  void refuses(List<String> headers) {
    assertThatThrownBy(() -> KeyedRequest.of(TENANT, headers, "f")).isInstanceOf(KeyRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"k", "\"8e03978e-40d5\"", "a b", "~!{}"})
  void takes(String key) throws Exception {
    assertThat(KeyedRequest.of(TENANT, List.of(key), "f"))
        .hasValue(new KeyedRequest(TENANT, key, "f"));
  }

  @Test
  void leavesRequestsWithoutAKeyAlone() throws Exception {
    assertThat(KeyedRequest.of(TENANT, List.of(), "f")).isEmpty();
  }
}
