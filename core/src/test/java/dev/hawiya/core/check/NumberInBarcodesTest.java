package dev.hawiya.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent;
import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberInBarcodesTest {
  private static final Catalog CATALOG = Catalog.load();
  private static final Checker CHECKER =
      new Checker(
          Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
          CheckThresholds.DEFAULT);
  private static final String ID = "identity_number";
  private static final String NUMBER = "35202-1234567-8";
  private static final Box PLACE = new Box(0.1, 0.2, 0.3, 0.4);
  private static final Page PAGE =
      new Page(new Raster(2, 1, new byte[6]), Homography.between(Quad.WHOLE, Quad.WHOLE));

  @ParameterizedTest
  @CsvSource({
    "3520212345678,0.9,PASS",
    "35202-1234567-8,0.5,PASS",
    "'123456789012\n3520212345678\nX',0.9,PASS",
    "3520212345676,0.9,FAIL",
    "3520212345676,0.5,INCONCLUSIVE"
  })
  void theNumberInPrintIsComparedAndKept(String text, double confidence, Verdict verdict) {
    Fields fields = fields(confidence);
    SameNumber same = inBarcodes("PAK-SNIC", "front", fields, text(text)).orElseThrow();
    assertThat(same.check().id()).isEqualTo("barcode.identity_number");
    assertThat(same.check().verdict()).isEqualTo(verdict);
    Field number = same.fields().get(ID).orElseThrow();
    assertThat(number.value()).isEqualTo(NUMBER);
    assertThat(number.source()).isEqualTo(Source.VIZ);
    if (verdict == Verdict.PASS) {
      assertThat(number.confidence()).isGreaterThan(0.99);
    } else {
      assertThat(number.confidence()).isEqualTo(confidence);
    }
  }

  @Test
  void aNumberMissingInPrintIsFilledIn() {
    Fields none = new Fields(Map.of(), Map.of(ID, "not found on this side"));
    SameNumber same =
        inBarcodes("PAK-SNIC", "front", none, text("123456789012 3520212345678")).orElseThrow();
    Field number = same.fields().get(ID).orElseThrow();
    assertThat(number.value()).isEqualTo(NUMBER);
    assertThat(number.source()).isEqualTo(Source.BARCODE);
    assertThat(number.outline()).contains(Quad.of(PLACE));
    assertThat(same.fields().missing()).isEmpty();
    assertThat(same.check().verdict()).isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void twoNumbersSayNothing() {
    Fields fields = fields(0.9);
    assertThat(
            inBarcodes("PAK-SNIC", "front", fields, text("3520212345678"), text("6110176543219")))
        .isEmpty();
    assertThat(inBarcodes("PAK-SNIC", "front", fields, text("3520212345678 6110176543219")))
        .isEmpty();
    assertThat(
            inBarcodes("PAK-SNIC", "front", fields, text("3520212345678"), text("35202-1234567-8")))
        .as("one number told twice")
        .isPresent();
  }

  @Test
  void whatHoldsNoNumberSaysNothing() {
    Fields fields = fields(0.9);
    assertThat(inBarcodes("PAK-SNIC", "front", fields)).isEmpty();
    assertThat(inBarcodes("PAK-SNIC", "front", fields, text("123456789012"))).isEmpty();
    assertThat(
            inBarcodes(
                "PAK-SNIC", "front", fields, new BarcodeContent.Bytes("MzUyMDIxMjM0NTY3OA==")))
        .isEmpty();
    assertThat(inBarcodes("TD1", "back", fields, text("3520212345678")))
        .as("a document whose number has no rules")
        .isEmpty();
  }

  private static Optional<SameNumber> inBarcodes(
      String id, String side, Fields fields, BarcodeContent... contents) {
    DocumentType type = CATALOG.document(id).orElseThrow();
    List<Barcode> barcodes =
        Arrays.stream(contents)
            .map(c -> new Barcode(BarcodeFormat.QR_CODE, PLACE, Optional.of(c)))
            .toList();
    return CHECKER.inBarcodes(
        fields, barcodes, new Layout(type, type.side(side).orElseThrow()), PAGE);
  }

  private static BarcodeContent text(String value) {
    return new BarcodeContent.Text(value);
  }

  private static Fields fields(double confidence) {
    Field number = new Field(ID, NUMBER, NUMBER, NUMBER, confidence, Source.VIZ, Optional.empty());
    return new Fields(Map.of(ID, number), Map.of());
  }
}
