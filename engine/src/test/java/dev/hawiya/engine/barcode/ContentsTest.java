package dev.hawiya.engine.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.barcode.BarcodeContent;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "UTO 7",
        "a\tb\r\nc",
        "@\n\u001e\rANSI 1",
        "\u001d01\u0004",
        "Müller",
        "ياسمين"
      })
  void textStaysText(String text) {
    assertThat(Contents.of(text, List.of())).isEqualTo(new BarcodeContent.Text(text));
  }

  @Test
  void textInUtf8IsToldFromLatin() {
    String masked =
        new String("ياسمين 7".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    assertThat(Contents.of(masked, List.of())).isEqualTo(new BarcodeContent.Text("ياسمين 7"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000\u0080ÿ", "a\u0001", "\u007f", "\u0085x"})
  void whatIsNoTextIsBytes(String latin) {
    byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
    String base64 = Base64.getEncoder().encodeToString(bytes);
    assertThat(Contents.of(latin, List.of())).isEqualTo(new BarcodeContent.Bytes(base64));
  }

  @Test
  void bytesComeAsTheyWereWhereTheyWereKept() {
    List<byte[]> segments = List.of(new byte[] {0, -128}, new byte[] {-1});
    assertThat(Contents.of("\ufffd\u0001", segments)).isEqualTo(new BarcodeContent.Bytes("AID/"));
  }
}
