package dev.hawiya.server.dialect.valify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValifySignatureTest {
  @Test
  void agreesWithThePublishedExample() {
    Map<String, Object> result =
        Stream.of(
                "back_nid date_of_birth expiry_date gender husband_name marital_status profession"
                    .split(" "),
                "release_date religion area first_name front_nid full_name serial_number street"
                    .split(" "))
            .flatMap(Arrays::stream)
            .collect(Collectors.toMap(name -> name, name -> name));
    Map<String, Object> body =
        Map.of("result", result, "transaction_id", "transaction_id", "trials_remaining", 3);
    assertThat(ValifySignature.of(body, "secret_key"))
        .isEqualTo(
            "d3f33383a5eae30125523bc8e6bdfbbe08cec2d87fb6f54e273e78faeec2fbc0"
                + "f652d8e5f183729c3de405863018f9309f25b8000f3ca925d3efafdd4d4c0b70");
  }

  /** What Python 3 prints for {@code str({"expired": None, "valid": False, "names": [...]})}. */
  @Test
  void writesExtrasAsPythonDoes() {
    Map<String, Object> plus = new LinkedHashMap<>();
    plus.put("valid", false);
    plus.put("expired", null);
    plus.put("names", List.of("street", "gender"));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("b", null);
    result.put("a", 44);
    Map<String, Object> body =
        Map.of("result", result, "document_verification_plus", plus, "trials_remaining", 0);
    assertThat(ValifySignature.text(body))
        .isEqualTo("{'valid': False, 'expired': None, 'names': ['street', 'gender']}44None0");
  }

  /** What Python 3 prints of the numbers in an answer. */
  @ParameterizedTest
  @ValueSource(doubles = {0.0, 0.001, 0.05, 0.5, 0.812, 1.0})
  void writesConfidencesAsPythonDoes(double confidence) {
    assertThat(ValifySignature.text(Map.of("extra", Map.of("c", confidence))))
        .matches("\\{'c': [01]\\.[0-9]{1,3}}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "شركة النصر|{'w': 'شركة النصر'}",
        "it's|{'w': \"it's\"}",
        "\"q\"|{'w': '\"q\"'}",
        "it's \"q\"|{'w': 'it\\'s \"q\"'}",
        "a\\b|{'w': 'a\\\\b'}"
      })
  void quotesAsPythonDoes(String text, String written) {
    assertThat(ValifySignature.text(Map.of("extra", Map.of("w", text)))).isEqualTo(written);
  }
}
