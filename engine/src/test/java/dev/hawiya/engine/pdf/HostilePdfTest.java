package dev.hawiya.engine.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.InputRejected.Reason;
import dev.hawiya.engine.image.Limits;
import dev.hawiya.engine.image.PhotoDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that would harm who opens them; each is refused in time, with a reason. */
class HostilePdfTest {
  private static final String CATALOG = "<< /Type /Catalog /Pages 2 0 R >>";

  private final PdfDecoder decoder =
      new PdfDecoder(Limits.DEFAULT, new PhotoDecoder(Limits.DEFAULT));

  static Stream<Arguments> refused() {
    byte[] good = PdfFiles.scans(PdfFiles.quarters(200, 100));
    return Stream.of(
        Arguments.of("password", protectedBy("secret"), Reason.ENCRYPTED),
        Arguments.of("restrictions", protectedBy(""), Reason.ENCRYPTED),
        Arguments.of(
            "script at the start", PdfFiles.document(HostilePdfTest::script), Reason.SCRIPTED),
        Arguments.of(
            "launches a program", PdfFiles.document(HostilePdfTest::launch), Reason.SCRIPTED),
        Arguments.of("carries a file", PdfFiles.document(HostilePdfTest::carry), Reason.SCRIPTED),
        Arguments.of("no pages", PdfFiles.document(d -> {}), Reason.NO_PAGES),
        Arguments.of("half of it", Arrays.copyOf(good, good.length / 2), Reason.DAMAGED),
        Arguments.of("a header", "%PDF-1.7 ".getBytes(), Reason.DAMAGED),
        Arguments.of("16 MB", new byte[16 << 20], Reason.TOO_MANY_BYTES),
        Arguments.of("a bomb", PdfFiles.document(HostilePdfTest::bomb), Reason.TOO_LARGE),
        Arguments.of("too many operators", flood(), Reason.TOO_LARGE),
        Arguments.of(
            "30000 pixels wide",
            PdfFiles.document(d -> wide(d, 30_000, "DCTDecode")),
            Reason.TOO_LARGE),
        Arguments.of(
            "JPEG 2000",
            PdfFiles.document(d -> wide(d, 300, "JPXDecode")),
            Reason.UNSUPPORTED_FORMAT),
        Arguments.of("pages that are their own", cyclic(), Reason.NO_PAGES),
        Arguments.of("nested arrays", nested(), Reason.DAMAGED),
        Arguments.of("forms that paint themselves", recursive(false), Reason.TOO_LARGE),
        Arguments.of("groups within groups", recursive(true), Reason.TOO_LARGE),
        Arguments.of("a page of no size", PdfFiles.document(HostilePdfTest::flat), Reason.DAMAGED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void refusesWithAReason(String name, byte[] file, Reason reason) {
    InputRejected refused = catchThrowableOfType(InputRejected.class, () -> decoder.decode(file));
    assertThat(refused).isNotNull();
    assertThat(refused.reason()).as(refused.getMessage()).isEqualTo(reason);
    assertThat(refused).hasMessageMatching("(?s).{15,}: .{10,}");
  }

  static Stream<Arguments> tamed() {
    return Stream.of(
        Arguments.of("a pattern of specks", specks()),
        Arguments.of("a dashed line", "[0.00001 0.00001] 0 d 0 0 m 600 700 l S"),
        Arguments.of("far away", "1e9 0 0 1e9 0 0 cm 0 0 1e9 1e9 re f 1e30 1e30 m 1 1 l S"));
  }

  /** What is not refused is painted without what is dangerous in it. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("tamed")
  @Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isPaintedInTime(String name, Object content) throws InputRejected {
    byte[] file =
        content instanceof byte[] whole
            ? whole
            : PdfFiles.document(d -> PdfFiles.content(d, (String) content));
    assertThat(decoder.decode(file)).hasSize(1);
  }

  private static byte[] protectedBy(String password) {
    return PdfFiles.document(
        d -> {
          PdfFiles.text(d, "SECRET");
          d.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        });
  }

  private static void script(PDDocument d) throws IOException {
    PdfFiles.text(d, "HELLO");
    d.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hello')"));
  }

  private static void launch(PDDocument d) throws IOException {
    PdfFiles.text(d, "HELLO");
    PDAnnotationLink link = new PDAnnotationLink();
    link.setRectangle(new PDRectangle(0, 0, 100, 100));
    link.setAction(new PDActionLaunch());
    d.getPage(0).setAnnotations(List.of(link));
  }

  private static void carry(PDDocument d) throws IOException {
    PdfFiles.text(d, "HELLO");
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(d.getDocumentCatalog());
    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
    d.getDocumentCatalog().setNames(names);
  }

  private static void bomb(PDDocument d) throws IOException {
    PDPage page = PdfFiles.content(d, "0 0 10 10 re f");
    page.setContents(
        new PDStream(d, new ByteArrayInputStream(new byte[80 << 20]), COSName.FLATE_DECODE));
  }

  private static byte[] flood() {
    return PdfFiles.document(d -> PdfFiles.content(d, "0 0 1 1 re f ".repeat(600_000)));
  }

  private static void wide(PDDocument d, int width, String filter) throws IOException {
    PDImageXObject picture = PdfFiles.grey(d, width, 300, new byte[100]);
    PDPage page = PdfFiles.scan(d, picture);
    page.setMediaBox(new PDRectangle(width, 300));
    picture.getCOSObject().setItem(COSName.FILTER, COSName.getPDFName(filter));
  }

  private static void flat(PDDocument d) throws IOException {
    PdfFiles.content(d, "0 0 1 1 re f").setMediaBox(new PDRectangle(0, 0, 0.1f, 500));
  }

  private static byte[] cyclic() {
    return PdfFiles.raw(
        CATALOG, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Pages /Kids [2 0 R] >>");
  }

  private static byte[] nested() {
    return PdfFiles.raw(CATALOG, "<< /Type /Pages /Kids " + "[".repeat(500_000) + " /Count 1 >>");
  }

  /** A form that paints itself ten times, each of which does. */
  private static byte[] recursive(boolean group) {
    String form =
        "<< /Type /XObject /Subtype /Form /BBox [0 0 600 700] /Resources << /XObject << /F 4 0 R >>"
            + " >> "
            + (group ? "/Group << /S /Transparency >> " : "")
            + "/Length 30 >>\nstream\n/F Do /F Do /F Do /F Do /F Do \nendstream";
    return PdfFiles.raw(
        CATALOG,
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 700] /Contents 5 0 R /Resources <<"
            + " /XObject << /F 4 0 R >> >> >>",
        form,
        "<< /Length 6 >>\nstream\n/F Do \nendstream");
  }

  private static byte[] specks() {
    return PdfFiles.document(
        d -> {
          PDPage page = PdfFiles.content(d, "/Pattern cs /P scn 0 0 600 700 re f");
          COSDictionary pattern = d.getDocument().createCOSStream();
          pattern.setInt(COSName.PATTERN_TYPE, 1);
          pattern.setInt(COSName.PAINT_TYPE, 1);
          pattern.setInt(COSName.TILING_TYPE, 1);
          pattern.setItem(COSName.BBOX, new PDRectangle(1_000_000, 1_000_000));
          pattern.setFloat(COSName.X_STEP, 0.00001f);
          pattern.setFloat(COSName.Y_STEP, 0.00001f);
          pattern.setItem(COSName.MATRIX, new COSArray());
          COSDictionary patterns = new COSDictionary();
          patterns.setItem(COSName.P, pattern);
          COSDictionary resources = new COSDictionary();
          resources.setItem(COSName.PATTERN, patterns);
          page.getCOSObject().setItem(COSName.RESOURCES, resources);
        });
  }
}
