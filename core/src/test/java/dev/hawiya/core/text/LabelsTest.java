package dev.hawiya.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
  private static final List<String> EXPIRY = List.of("البطاقة سارية حتى");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "البطاقة سارية حتى ٢٠٣٠/٠٨/٠٦",
        "البطاقه ساريه حتي ٢٠٣٠/٠٨/٠٦",
        "البطاقةساريةحتى٢٠٣٠/٠٨/٠٦",
        "البطاقة سارنة حتى : ٢٠٣٠/٠٨/٠٦",
        "لبطاقة سارية حى ٢٠٣٠/٠٨/٠٦"
      })
  void stripsALabelThoughMisread(String line) {
    assertThat(Labels.present(line, EXPIRY)).isTrue();
    assertThat(Labels.strip(line, EXPIRY)).endsWith("٢٠٣٠/٠٨/٠٦").doesNotContain("سار");
  }

  @ParameterizedTest
  @ValueSource(strings = {"احمد محمود ابراهيم", "طالب", "٢٠٣٠/٠٨/٠٦", ""})
  void leavesOtherLinesAlone(String line) {
    assertThat(Labels.present(line, EXPIRY)).isFalse();
    assertThat(Labels.strip(line, EXPIRY)).isEqualTo(line);
  }
}
