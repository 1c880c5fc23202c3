package dev.hawiya.engine.barcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageBarcodesTest {
  private static final String SHORT = "HAWIYA-0001";
  private static final String LONG = "INVENTED CONTENT 0123456789 ".repeat(8);
  private static final PageBarcodes READER = new PageBarcodes();

  @ParameterizedTest
  @CsvSource({
    // width and height in pixels of 1/12 mm, turn in degrees, blur in pixels
    "PDF_417,l,520,190,0,0",
    "PDF_417,l,520,190,-4,1",
    "PDF_417,l,520,190,15,0",
    "PDF_417,l,520,190,45,0",
    "PDF_417,l,520,190,90,1",
    "PDF_417,l,520,190,180,1",
    "PDF_417,s,300,110,30,1.5",
    "QR_CODE,s,90,90,0,1.5",
    "QR_CODE,l,220,220,8,2",
    "QR_CODE,l,220,220,45,0",
    "QR_CODE,s,90,90,270,1",
    "DATA_MATRIX,s,100,100,0,1",
    "DATA_MATRIX,s,100,100,4,0",
    "AZTEC,s,90,90,2,1",
    "CODE_128,s,400,70,0,1.5",
    "CODE_128,s,250,60,30,0",
    "CODE_128,s,400,70,90,1",
    "CODE_39,s,500,70,-4,1.5",
    "CODE_39,s,500,70,180,1"
  })
  void reads(BarcodeFormat format, String length, int width, int height, int turn, double blur) {
    String content = length.equals("l") ? LONG : SHORT;
    Rectangle2D box = new Rectangle2D.Double(600 - width / 2.0, 300 - height / 2.0, width, height);
    List<Barcode> found =
        READER.read(new DrawnPage().code(format, content, box, turn).blurred(blur).page());
    assertThat(found).hasSize(1);
    assertThat(found.get(0).format().name()).isEqualTo(format.name());
    assertThat(found.get(0).content()).contains(new BarcodeContent.Text(content));
    double sine = Math.abs(Math.sin(Math.toRadians(turn)));
    double cosine = Math.abs(Math.cos(Math.toRadians(turn)));
    double across = width * cosine + height * sine;
    Box place = found.get(0).place();
    assertThat(place.centreX() * 1024).isBetween(588.0, 612.0);
    assertThat(place.centreY() * 646).isBetween(288.0, 312.0);
    assertThat(place.width() * 1024).isBetween(across - 12, across + 36);
  }

  @ParameterizedTest
  @CsvSource({"PDF_417,520,190,2,1.5", "PDF_417,300,110,0,2", "QR_CODE,90,90,8,2.2"})
  void saysThatOneIsThereThatItCannotRead(
      BarcodeFormat format, int width, int height, int turn, double blur) {
    Rectangle2D box = new Rectangle2D.Double(300, 200, width, height);
    String content = width == 520 ? LONG : SHORT;
    Page page = new DrawnPage().code(format, content, box, turn).blurred(blur).page();
    assertThat(READER.read(page))
        .singleElement()
        .matches(b -> b.format().name().equals(format.name()))
        .matches(b -> b.content().isEmpty());
  }

  @Test
  void readsTwoOnOnePageFromTheTop() {
    Page page =
        new DrawnPage()
            .code(BarcodeFormat.CODE_128, SHORT, new Rectangle2D.Double(500, 450, 400, 80), 0)
            .code(BarcodeFormat.QR_CODE, "UTO 7", new Rectangle2D.Double(100, 100, 120, 120), 0)
            .page();
    assertThat(READER.read(page))
        .extracting(Barcode::content)
        .containsExactly(
            Optional.of(new BarcodeContent.Text("UTO 7")),
            Optional.of(new BarcodeContent.Text(SHORT)));
  }

  static Stream<Arguments> dense() {
    return Stream.of(
        Arguments.of("empty", new DrawnPage()),
        Arguments.of("capitals", new DrawnPage().text("IDENTITY<<CARD<0123456789<<<MHNW", 44, 50)),
        Arguments.of("small print", new DrawnPage().text("HILITLILTHILMNHHL".repeat(4), 18, 21)),
        Arguments.of("bars of letters", new DrawnPage().text("IIIIllllIIIIllllIIII", 60, 62)),
        Arguments.of("guilloche", new DrawnPage().waves(7, 9)),
        Arguments.of("fine guilloche", new DrawnPage().waves(5, 3)),
        Arguments.of(
            "feathers", new DrawnPage().strokes(new Rectangle2D.Double(800, 90, 150, 90), 10)),
        Arguments.of(
            "fence", new DrawnPage().strokes(new Rectangle2D.Double(60, 400, 180, 60), 8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dense")
  void printThatIsAsDenseIsNone(String name, DrawnPage drawn) {
    assertThat(READER.read(drawn.page())).as(name).isEmpty();
    assertThat(READER.read(drawn.blurred(1.2).page())).as(name + ", blurred").isEmpty();
  }

  @Test
  void whatLiesBeyondThePhotoIsNone() {
    Rectangle2D box = new Rectangle2D.Double(300, 480, 400, 80);
    DrawnPage drawn = new DrawnPage().code(BarcodeFormat.CODE_128, SHORT, box, 0);
    Quad low = new Quad(new Point(0, 0.5), new Point(1, 0.5), new Point(1, 1.2), new Point(0, 1.2));
    assertThat(READER.read(drawn.page())).hasSize(1);
    assertThat(READER.read(drawn.page(low))).isEmpty();
  }
}
