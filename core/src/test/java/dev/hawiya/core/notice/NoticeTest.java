package dev.hawiya.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Quality;
import dev.hawiya.core.image.Raster;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NoticeTest {
  private static final Quality FAIR = new Quality(1000, 700, 0.8, 0.5, 0.6, 0, false);

  static Stream<String> codes() {
    return Stream.concat(
        Stream.of(Notice.Code.values()).map(Enum::name),
        Stream.of(InputRejected.Reason.values()).map(Enum::name));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyCodeHasASentenceInBothLanguages(String code) {
    Notice notice = Notice.named(code);
    assertThat(notice.english()).matches("[A-Z][ -~]{15,}");
    assertThat(notice.arabic()).matches("[\\u0600-\\u06FF][\\u0600-\\u06FF :،A-Za-z]{10,}");
  }

  @Test
  void aCodeNobodyKnowsIsAFault() {
    assertThatThrownBy(() -> Notice.named("LATER")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "0.002,0.6,0.9,0.7,ZONE_CUT_OFF",
    "0.1,0.6,0.4,0.62,ZONE_TOO_SMALL",
    "0.1,0.6,0.9,0.7,ZONE_UNREADABLE"
  })
  void saysWhyAZoneWasNotRead(double x0, double y0, double x1, double y1, String code) {
    List<Notice> told =
        new Notices(NoticeThresholds.DEFAULT)
            .ofNothing(FAIR, noise(), List.of(Quad.of(new Box(x0, y0, x1, y1))));
    assertThat(told).extracting(Notice::code).startsWith(code, "NO_DOCUMENT");
  }

  @Test
  void lightOverPartOfAZoneIsGlare() {
    Raster photo = noise();
    for (int y = 420; y < 490; y++) {
      Arrays.fill(photo.rgb(), (y * 1000 + 400) * 3, (y * 1000 + 700) * 3, (byte) 255);
    }
    List<Notice> told =
        new Notices(NoticeThresholds.DEFAULT)
            .ofNothing(FAIR, photo, List.of(Quad.of(new Box(0.1, 0.6, 0.9, 0.7))));
    assertThat(told.get(0).code()).isEqualTo("ZONE_GLARE");
  }

  @Test
  void aPictureWithoutNoiseIsAScreenshot() {
    Notices notices = new Notices(NoticeThresholds.DEFAULT);
    Raster drawn = new Raster(1000, 700, new byte[1000 * 700 * 3]);
    assertThat(notices.ofNothing(FAIR, drawn, List.of()))
        .extracting(Notice::code)
        .containsExactly("NO_DOCUMENT", "SCREENSHOT");
    assertThat(notices.ofNothing(FAIR, noise(), List.of()))
        .extracting(Notice::code)
        .containsExactly("NO_DOCUMENT");
  }

  private static Raster noise() {
    byte[] rgb = new byte[1000 * 700 * 3];
    new Random(3).nextBytes(rgb);
    for (int i = 0; i < rgb.length; i++) {
      rgb[i] = (byte) (100 + (rgb[i] & 31));
    }
    return new Raster(1000, 700, rgb);
  }
}
