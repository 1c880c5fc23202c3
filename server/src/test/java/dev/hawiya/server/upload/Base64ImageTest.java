package dev.hawiya.server.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Base64ImageTest {
  private static byte[] decode(String text) throws BodyRejected {
    return Base64Image.decode("image", text.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+/8A",
        "-_8A",
        " +/8A ",
        "+/\r\n8A\n",
        "data:image/png;base64,+/8A",
        "DATA:image/jpeg;name=a;BASE64,-_8A",
        " data:;base64, +/8A"
      })
  void reads(String text) throws BodyRejected {
    assertThat(decode(text)).containsExactly(0xFB, 0xFF, 0x00);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"*", "a", "ab=c", "ab===", "=", "====", "data:image/png,abcd", "data:", "صورة"})
  void refuses(String text) {
    assertThatThrownBy(() -> decode(text))
        .isInstanceOf(BodyRejected.class)
        .hasMessageContaining("image");
  }

  @Test
  void reversesEveryEncoding() throws BodyRejected {
    Random random = new Random(7);
    for (int length = 1; length < 200; length++) {
      byte[] bytes = new byte[length];
      random.nextBytes(bytes);
      for (Base64.Encoder encoder :
          Arrays.asList(
              Base64.getEncoder(),
              Base64.getEncoder().withoutPadding(),
              Base64.getUrlEncoder(),
              Base64.getMimeEncoder())) {
        assertThat(decode(encoder.encodeToString(bytes))).isEqualTo(bytes);
      }
    }
  }

  @Test
  void takesBytesThatAreNoTextAsTheyAre() throws BodyRejected {
    byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, 'a'};
    byte[] gif = {'G', 'I', 'F', '8', '9', 'a', 0, 1};
    assertThat(Base64Image.orBytes("image", jpeg)).isEqualTo(jpeg);
    assertThat(Base64Image.orBytes("image", gif)).isEqualTo(gif);
    assertThat(Base64Image.orBytes("image", "/9j\r\n/4A==".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0});
    assertThatThrownBy(() -> Base64Image.orBytes("image", "a text!".getBytes()))
        .isInstanceOf(BodyRejected.class);
  }
}
