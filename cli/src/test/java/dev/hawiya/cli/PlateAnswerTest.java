package dev.hawiya.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlateAnswerTest {
  private static Map<String, Object> plate(String letters, String digits) {
    return Map.of(
        "document",
        Map.of("type", "EGY-PLATE"),
        "fields",
        Map.of("plate_letters", Map.of("value", letters), "plate_digits", Map.of("value", digits)),
        "plate",
        Map.of());
  }

  @Test
  void theClearestPlateStandsAtTheTopAndAllInAList() {
    Map<String, Object> report = new HashMap<>(plate("قنس", "953"));
    report.put("file", "a.jpg");
    report.put("further", List.of(plate("وم", "1234")));
    Map<String, Object> answer = PlateAnswer.of(report);
    assertThat(answer)
        .containsEntry("file", "a.jpg")
        .containsEntry("plate_letters", "قنس")
        .containsEntry("plate_digits", "953");
    assertThat((List<?>) answer.get("plates"))
        .extracting("plate_letters", "plate_digits")
        .containsExactly(tuple("قنس", "953"), tuple("وم", "1234"));
  }

  @Test
  void aPictureWithoutPlateHasNone() {
    Map<String, Object> answer =
        PlateAnswer.of(Map.of("file", "a.jpg", "status", "rejected", "fields", Map.of()));
    assertThat(answer)
        .containsEntry("plate_letters", "")
        .containsEntry("plate_digits", "")
        .containsEntry("plates", List.of());
  }
}
