package dev.hawiya.core.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Point;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Raster;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PresentationAssessorTest {
  private static final double NOISE = 2;

  @Test
  void anHonestPhotoIsAnOriginal() {
    PresentationReport report = assess(Scenes::card);
    assertThat(report.checks()).extracting(CheckResult::verdict).containsOnly(Verdict.PASS);
    assertThat(report.format()).isEqualTo(DocumentFormat.ORIGINAL);
    assertThat(report.decided()).isTrue();
    assertThat(report.live()).isTrue();
    assertThat(report.tampered()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(doubles = {2.3, 2.9, 3.4})
  void aFineGridIsSeen(double period) {
    PresentationReport report =
        assess(
            (x, y, page) -> {
              double[] colour = Scenes.card(x, y, page);
              double wave = 8 * Math.sin(2 * Math.PI * (x + 0.3 * y) / period);
              return new double[] {colour[0] + wave, colour[1] + wave, colour[2] + wave};
            });
    assertThat(report.live()).isFalse();
    assertThat(report.format()).isIn(DocumentFormat.SCREEN, DocumentFormat.PRINT);
  }

  @Test
  void aCardWithoutColourOnAColouredTableIsACopy() {
    PresentationReport report = assess(Scenes::grey);
    assertThat(verdict(report, PresentationReport.GREYSCALE)).isEqualTo(Verdict.FAIL);
    assertThat(report.format()).isEqualTo(DocumentFormat.COPY);
  }

  @Test
  void aFileIsNotFromACamera() {
    Raster file = Scenes.photo(Quad.WHOLE, Scenes::card, 0);
    PresentationReport report = Scenes.assess(file, Quad.WHOLE);
    assertThat(report.format()).isEqualTo(DocumentFormat.DIGITAL);
  }

  @Test
  void aPhotoCutToTheCardIsNotCalledAFile() {
    Raster cut = Scenes.photo(Quad.WHOLE, Scenes::card, NOISE);
    PresentationReport report = Scenes.assess(cut, Quad.WHOLE);
    assertThat(verdict(report, PresentationReport.DIGITAL)).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(report.format()).isEqualTo(DocumentFormat.UNKNOWN);
    assertThat(report.live()).isTrue();
  }

  @Test
  void aPortraitOfOtherNoiseIsSeen() {
    Box inner = Scene.inner(Scenes.PORTRAIT, 0.05, 0.05);
    Raster photo = patched(inner, new double[] {120, 110, 100}, true);
    PresentationReport report = Scenes.assess(photo, Scenes.CARD);
    assertThat(verdict(report, PresentationReport.PORTRAIT)).isEqualTo(Verdict.FAIL);
    assertThat(report.tampered()).isTrue();
    assertThat(report.live()).isTrue();
  }

  @Test
  void aTextOnFilledGroundIsSeen() {
    Raster photo = patched(Scenes.TEXT, new double[] {170, 160, 150}, false);
    PresentationReport report = Scenes.assess(photo, Scenes.CARD);
    assertThat(verdict(report, PresentationReport.TEXT)).isEqualTo(Verdict.FAIL);
    assertThat(report.tampered()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "4 | PASS | nothing was seen: ground, letters and saving as the card's; a forger may match"
            + " them",
        "1 | FAIL | the letters of a text are sharper than those of the others"
      })
  void aTextSharperThanTheOthersIsSeen(double soft, Verdict expected, String reason) {
    List<Box> texts =
        List.of(Scenes.TEXT, new Box(0.4, 0.5, 0.95, 0.65), new Box(0.4, 0.3, 0.95, 0.45));
    Raster photo = Scenes.photo(Scenes.CARD, (x, y, page) -> striped(x, page, texts, soft), NOISE);
    PresentationReport report = Scenes.assess(photo, Scenes.CARD, texts);
    assertThat(report.check(PresentationReport.TEXT).orElseThrow())
        .extracting(CheckResult::verdict, CheckResult::detail)
        .containsExactly(expected, reason);
  }

  /** Upright strokes, whose edges take four pixels, those of the first text fewer. */
  private static double[] striped(int x, Point page, List<Box> texts, double soft) {
    double[] colour = Scenes.card(x, 0, page);
    double width = Scene.holds(texts.get(0), page) ? soft : 4;
    for (Box text : texts) {
      double within = Math.min(page.y() - text.y0(), text.y1() - page.y());
      double ink = 70 * Math.max(0, Math.min(1, 20 * within));
      double stroke = Math.tanh(16 / width * Math.sin(Math.PI * x / 16)) - 1;
      for (int c = 0; c < 3 && Scene.holds(text, page); c++) {
        colour[c] += ink * stroke;
      }
    }
    return colour;
  }

  @Test
  void aDesignThatNobodyKnowsIsNotHeldAgainstADocument() {
    PrintedSide any = new PrintedSide(Optional.of(Scenes.PORTRAIT), List.of(), false);
    Raster scan = Scenes.photo(Quad.WHOLE, Scenes::card, 0);
    Box inner = Scene.inner(Scenes.PORTRAIT, 0.05, 0.05);
    Raster framed = patched(inner, new double[] {120, 110, 100}, true);
    assertThat(verdict(Scenes.assess(scan, Quad.WHOLE, any), PresentationReport.DIGITAL))
        .isEqualTo(Verdict.INCONCLUSIVE);
    PresentationReport report = Scenes.assess(framed, Scenes.CARD, any);
    assertThat(verdict(report, PresentationReport.PORTRAIT)).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict(report, PresentationReport.TEXT)).isEqualTo(Verdict.INCONCLUSIVE);
    assertThat(verdict(report, PresentationReport.SCREEN)).isEqualTo(Verdict.PASS);
  }

  @Test
  void aTextTooSmallToMeasureDoesNotPass() {
    Box dot = new Box(0.4, 0.7, 0.42, 0.72);
    PrintedSide side = new PrintedSide(Optional.empty(), List.of(dot), true);
    Raster photo = Scenes.photo(Scenes.CARD, Scenes::card, NOISE);
    assertThat(verdict(Scenes.assess(photo, Scenes.CARD, side), PresentationReport.TEXT))
        .isEqualTo(Verdict.INCONCLUSIVE);
  }

  @Test
  void whatCannotBeMeasuredNeverPasses() {
    Quad tiny =
        new Quad(
            new Point(0.5, 0.5), new Point(0.55, 0.5), new Point(0.55, 0.54), new Point(0.5, 0.54));
    Quad crossed = new Quad(new Point(0, 0), new Point(1, 1), new Point(1, 0), new Point(0, 1));
    Raster photo = Scenes.photo(Scenes.CARD, Scenes::card, NOISE);
    for (Quad corners : new Quad[] {tiny, crossed}) {
      PresentationReport report = Scenes.assess(photo, corners);
      assertThat(report.checks())
          .hasSize(6)
          .extracting(CheckResult::verdict)
          .containsOnly(Verdict.INCONCLUSIVE);
      assertThat(report.format()).isEqualTo(DocumentFormat.UNKNOWN);
      assertThat(report.decided()).isFalse();
    }
  }

  private static PresentationReport assess(Scenes.Paint paint) {
    return Scenes.assess(Scenes.photo(Scenes.CARD, paint, NOISE), Scenes.CARD);
  }

  private static Verdict verdict(PresentationReport report, String id) {
    return report.check(id).orElseThrow().verdict();
  }

  /** An honest photo with a place of the card filled afterwards. */
  private static Raster patched(Box place, double[] colour, boolean loud) {
    Raster photo = Scenes.photo(Scenes.CARD, Scenes::card, NOISE);
    Raster filled =
        Scenes.photo(
            Scenes.CARD,
            (x, y, page) -> Scene.holds(place, page) ? colour : new double[] {-200, -200, -200},
            loud ? 9 : 0);
    Homography back = Homography.between(Scenes.CARD, Quad.WHOLE);
    byte[] rgb = photo.rgb().clone();
    for (int i = 0; i < rgb.length; i++) {
      double x = (i / 3 % Scenes.WIDTH + 0.5) / Scenes.WIDTH;
      double y = (i / 3 / Scenes.WIDTH + 0.5) / Scenes.HEIGHT;
      rgb[i] = Scene.holds(place, back.map(new Point(x, y))) ? filled.rgb()[i] : rgb[i];
    }
    return new Raster(Scenes.WIDTH, Scenes.HEIGHT, rgb);
  }
}
