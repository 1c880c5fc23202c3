package dev.hawiya.server.dialect.vlens;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.server.account.CallerRefused;
import dev.hawiya.server.account.Refusal;
import dev.hawiya.server.dialect.TableRows;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.web.servlet.function.EntityResponse;

class VlensErrorsTest {
  private final VlensErrors errors = new VlensErrors(VlensCodes.load());

  @Test
  void hasARowForEveryCodeOnce() {
    List<List<String>> rows = TableRows.load("vlens", "errors", 5);
    assertThat(rows.stream().map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(VlensCode.values()).map(VlensCode::name).toList());
    assertThat(rows).allSatisfy(row -> assertThat(row.get(3)).isIn("certain", "inferred"));
    assertThat(rows).allSatisfy(row -> assertThat(row.get(4)).isNotBlank());
  }

  @ParameterizedTest
  @CsvSource({
    "EMPTY, 415, 415",
    "NOT_AN_IMAGE, 415, 415",
    "UNSUPPORTED_FORMAT, 415, 415",
    "TRUNCATED, 415, 415",
    "DAMAGED, 415, 415",
    "TOO_MANY_BYTES, 422, 5002",
    "TOO_LARGE, 422, 5003",
    "TOO_SMALL, 422, 1050",
  })
  void namesWhatIsWrongWithAPicture(InputRejected.Reason reason, int status, int code) {
    assertAnswers(new InputRejected(reason, "why"), status, code);
  }

  @ParameterizedTest
  @CsvSource({
    "UNKNOWN, 401, 401",
    "EXPIRED, 401, 401",
    "DISABLED, 401, 401",
    "NOT_PERMITTED, 422, 4004",
    "BUNDLE_UNKNOWN, 422, 4006",
    "BUNDLE_EXPIRED, 422, 4007",
    "BUNDLE_DISABLED, 422, 4005",
    "OUT_OF_QUOTA, 422, 4002",
    "TOO_FREQUENT, 429, 429",
  })
  void namesWhyACallerIsRefused(Refusal refusal, int status, int code) {
    assertAnswers(new CallerRefused(refusal), status, code);
  }

  private void assertAnswers(Throwable thrown, int status, int code) {
    EntityResponse<?> answer = (EntityResponse<?>) errors.answer(thrown);
    assertThat(answer.statusCode().value()).isEqualTo(status);
    assertThat(((VlensResponse) answer.entity()).code()).hasValue(code);
  }
}
