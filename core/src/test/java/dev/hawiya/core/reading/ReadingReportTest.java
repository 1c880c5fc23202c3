package dev.hawiya.core.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.report.ReadingReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadingReportTest {
  @Test
  void reportsAReading() throws InputRejected {
    FakeCard card = Cards.front().without("٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨٩");
    card.ink(0.45, 0.78, 0.97, 0.85, "٢ ٨٢ ٠٨ ١٥ ١٣ ٠٤٥ ٨١");
    Map<String, Object> report = ReadingReport.of(DocumentReaderTest.read(card), 12);
    assertThat(report.keySet())
        .containsExactly(
            "status",
            "document",
            "fields",
            "missing",
            "checks",
            "quality",
            "warnings",
            "notices",
            "milliseconds");
    assertThat(report).containsEntry("status", "ok").containsEntry("milliseconds", 12L);
    Map<?, ?> document = (Map<?, ?>) report.get("document");
    assertThat((List<?>) document.get("corners"))
        .hasSize(4)
        .first()
        .isEqualTo((Object) List.of(0.1, 0.1));
    Map<?, ?> fields = (Map<?, ?>) report.get("fields");
    Map<?, ?> number = (Map<?, ?>) fields.get("national_number");
    assertThat(number.get("value")).isEqualTo("28208151304581");
    assertThat(number.get("raw")).isEqualTo("٢٨٢٠٨١٥١٣٠٤٥٨١");
    assertThat((List<?>) number.get("box"))
        .hasSize(4)
        .allMatch(v -> (double) v > 0 && (double) v < 1);
    assertThat(((Map<?, ?>) fields.get("sex")).get("source")).isEqualTo("NUMBER");
    assertThat(((Map<?, ?>) fields.get("sex")).containsKey("box")).isFalse();
    assertThat((List<?>) report.get("checks"))
        .anyMatch(c -> String.valueOf(((Map<?, ?>) c).get("reason")).startsWith("CHECKSUM: "));
  }

  @Test
  void aPhotoWithoutADocumentIsRejectedWithItsQuality() throws InputRejected {
    Map<String, Object> report =
        ReadingReport.of(DocumentReaderTest.read(new FakeCard(Map.of("NONE", 1.0))), 3);
    assertThat(report).containsEntry("status", "rejected").containsEntry("fields", Map.of());
    assertThat(report.get("reason").toString()).startsWith("NO_DOCUMENT: ");
    assertThat(((Map<?, ?>) report.get("document")).get("type")).isEqualTo("UNKNOWN");
    assertThat(((Map<?, ?>) report.get("quality")).get("width")).isEqualTo(1000);
  }

  @Test
  void aRejectedInputNamesItsReason() {
    InputRejected why = new InputRejected(InputRejected.Reason.TRUNCATED, "the file ends early");
    assertThat(ReadingReport.rejected(why))
        .containsEntry("status", "rejected")
        .containsEntry("reason", "TRUNCATED: the file ends early");
  }
}
