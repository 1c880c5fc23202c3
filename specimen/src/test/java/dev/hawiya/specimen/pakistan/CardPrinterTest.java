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
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CardPrinterTest {
  private static final Citizens CITIZENS = new Citizens(5);
  private static final int CARDS = 5;

  @ParameterizedTest
  @CsvSource({
    "title, .23, .05, .82, .18", "name, .27, .21, .68, .29", "name in Urdu, .40, .28, .68, .39",
    "father, .27, .42, .68, .50", "father in Urdu, .40, .50, .68, .60", "sex, .27, .63, .33, .72",
    "country, .37, .63, .68, .72", "number, .26, .76, .50, .84", "birth, .51, .76, .68, .84",
    "issue, .26, .88, .45, .97", "expiry, .51, .88, .68, .97", "signature, .76, .80, .94, .95"
  })
  void inksEveryZoneOfASmartCard(String name, double x0, double y0, double x1, double y1) {
    for (int i = 0; i < CARDS; i++) {
      assertThat(ink(front(Register.SMART, i), new Box(x0, y0, x1, y1))).as(name).isPositive();
      assertThat(ink(front(Register.OVERSEAS, i), new Box(x0, y0, x1, y1))).as(name).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "number, .72, .05, .93, .12",
    "code, .72, .12, .91, .43",
    "serial, .76, .43, .93, .49"
  })
  void inksTheCodesOfTheBack(String name, double x0, double y0, double x1, double y1) {
    for (int i = 0; i < CARDS; i++) {
      assertThat(ink(back(Register.SMART, i), new Box(x0, y0, x1, y1))).as(name).isPositive();
    }
  }

  @Test
  void addressesStandOnTheLeftOfTheCodes() {
    for (int i = 0; i < CARDS; i++) {
      Box place = look(i).latinBack() ? new Box(.22, .07, .70, .42) : new Box(.3, .08, .71, .62);
      assertThat(ink(back(Register.SMART, i), place)).isPositive();
      assertThat(ink(back(Register.SMART, i), new Box(.71, .5, .73, .62))).isZero();
    }
  }

  @Test
  void theZoneOfAnOverseasCardStandsAtTheFoot() {
    for (int i = 0; i < CARDS; i++) {
      for (double top : new double[] {.64, .75, .86}) {
        Box line = new Box(.06, top, .92, top + .08);
        assertThat(ink(back(Register.OVERSEAS, i), line)).isGreaterThan(0.02);
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
