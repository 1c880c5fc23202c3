package dev.hawiya.specimen.pakistan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.citizen.Citizen;
import dev.hawiya.specimen.citizen.Citizens;
import dev.hawiya.specimen.citizen.Register;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CardPrinterTest {
  private static final Citizens CITIZENS = new Citizens(5);
  private static final int CARDS = 5;

  private static final Map<String, Box> FRONT =
      Map.ofEntries(
          Map.entry("title", new Box(.23, .05, .82, .18)),
          Map.entry("name", new Box(.27, .21, .68, .29)),
          Map.entry("name in Urdu", new Box(.40, .28, .68, .39)),
          Map.entry("father", new Box(.27, .42, .68, .50)),
          Map.entry("father in Urdu", new Box(.40, .50, .68, .60)),
          Map.entry("sex", new Box(.27, .63, .33, .72)),
          Map.entry("country", new Box(.37, .63, .68, .72)),
          Map.entry("number", new Box(.26, .76, .50, .84)),
          Map.entry("birth", new Box(.51, .76, .68, .84)),
          Map.entry("issue", new Box(.26, .88, .45, .97)),
          Map.entry("expiry", new Box(.51, .88, .68, .97)),
          Map.entry("signature", new Box(.76, .80, .94, .95)));
  private static final Map<String, Box> BACK =
      Map.of(
          "number", new Box(.72, .05, .93, .12),
          "code", new Box(.72, .12, .91, .43),
          "serial", new Box(.76, .43, .93, .49));

  @ParameterizedTest
  @EnumSource(names = {"SMART", "OVERSEAS"})
  void inksEveryZoneOfASmartCard(Register register) {
    for (int i = 0; i < CARDS; i++) {
      BufferedImage front = front(register, i);
      FRONT.forEach((name, zone) -> assertThat(ink(front, zone)).as(name).isPositive());
    }
  }

  @Test
  void inksTheCodesOfTheBack() {
    for (int i = 0; i < CARDS; i++) {
      BufferedImage back = back(Register.SMART, i);
      BACK.forEach((name, zone) -> assertThat(ink(back, zone)).as(name).isPositive());
    }
  }

  @Test
  void addressesStandOnTheLeftOfTheCodes() {
    for (int i = 0; i < CARDS; i++) {
      Box place = look(i).latinBack() ? new Box(.22, .07, .70, .42) : new Box(.3, .08, .71, .62);
      BufferedImage back = back(Register.SMART, i);
      assertThat(ink(back, place)).isPositive();
      assertThat(ink(back, new Box(.71, .5, .73, .62))).isZero();
    }
  }

  @Test
  void theZoneOfAnOverseasCardStandsAtTheFoot() {
    for (int i = 0; i < CARDS; i++) {
      BufferedImage back = back(Register.OVERSEAS, i);
      for (double top : new double[] {.64, .75, .86}) {
        Box line = new Box(.06, top, .92, top + .08);
        assertThat(ink(back, line)).isGreaterThan(0.02);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Register.class)
  void nothingIsPrintedOverTheEdge(Register register) {
    Box left = new Box(0, 0, .012, 1);
    Box right = new Box(.99, 0, 1, 1);
    for (int i = 0; i < 2 * CARDS; i++) {
      for (BufferedImage side : List.of(front(register, i), back(register, i))) {
        assertThat(ink(side, left) + ink(side, right)).isZero();
        assertThat(ink(side, new Box(0, .988, 1, 1)) + ink(side, new Box(0, 0, 1, .008))).isZero();
      }
    }
  }

  @Test
  void everyLayoutOfTheOlderCardIsPrinted() {
    List<OldLayout> seen =
        IntStream.range(0, 40).mapToObj(i -> OldLayout.of(look(i))).distinct().toList();
    assertThat(seen).containsExactlyInAnyOrder(OldLayout.values());
  }

  @Test
  void theQrCodeTellsNumberAndSerial() throws ReaderException {
    for (int i = 0; i < CARDS; i++) {
      Citizen citizen = CITIZENS.citizen(i, Register.SMART);
      BufferedImage code = back(Register.SMART, i).getSubimage(722, 76, 198, 196);
      int[] pixels = code.getRGB(0, 0, 198, 196, null, 0, 198);
      var source = new RGBLuminanceSource(198, 196, pixels);
      var bitmap = new BinaryBitmap(new HybridBinarizer(source));
      assertThat(new QRCodeReader().decode(bitmap).getText())
          .isEqualTo(citizen.identity().digits() + "\n" + citizen.card().serial());
    }
  }

  private static Look look(int index) {
    return Look.any(new SplittableRandom(index));
  }

  private static BufferedImage front(Register register, int i) {
    return new CardPrinter(register)
        .front(CITIZENS.citizen(i, register), look(i), new SplittableRandom(i));
  }

  private static BufferedImage back(Register register, int i) {
    return new CardPrinter(register)
        .back(CITIZENS.citizen(i, register), look(i), new SplittableRandom(i));
  }

  /** The share of dark pixels. */
  private static double ink(BufferedImage image, Box zone) {
    int dark = 0;
    int all = 0;
    for (int y = (int) (zone.y0() * image.getHeight()); y < zone.y1() * image.getHeight(); y++) {
      for (int x = (int) (zone.x0() * image.getWidth()); x < zone.x1() * image.getWidth(); x++) {
        int p = image.getRGB(x, y);
        dark += (p >> 16 & 255) + (p >> 8 & 255) + (p & 255) < 330 ? 1 : 0;
        all++;
      }
    }
    return dark / (double) all;
  }
}
