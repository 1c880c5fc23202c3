package dev.hawiya.lab.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.image.ImageDecoder;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.MrzReader;
import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.lab.corpus.Sample;
import dev.hawiya.lab.corpus.Truth;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ZoneRunTest {
  /** The specimen passport of ICAO 9303-4. */
  private static final String NAMES = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<";

  private static final String NUMBERS = "L898902C36UTO7408122F1204159ZE184226B<<<<<10";

  /** No check digit covers names, and so nothing tells. */
  private static final List<String> OTHER_NAME = List.of(NAMES.replace("ANNA", "ANNE"), NUMBERS);

  private static final List<String> OTHER_NUMBER = List.of(NAMES, NUMBERS.replace("L8", "L9"));

  private static final List<String> RIGHT = List.of(NAMES, NUMBERS);

  /** Two columns, one row: the first pixel is marked. */
  private static final Raster PHOTO = new Raster(2, 1, new byte[] {1, 1, 1, 0, 0, 0});

  @Test
  void countsEachTurnApart() throws IOException {
    ZoneTally tally = read(new FakeZones(ZoneRunTest::byTurn, photo -> List.of()), RIGHT, true);
    Map<Turn, ZoneCounts> valid = tally.valid();
    assertThat(tally.invalid()).isEmpty();
    assertThat(valid.get(Turn.NONE).count(ZoneOutcome.EXACT)).isEqualTo(1);
    assertThat(valid.get(Turn.NONE).exactAndPassing()).isEqualTo(1);
    assertThat(valid.get(Turn.NONE).failing()).isZero();
    assertThat(valid.get(Turn.QUARTER).count(ZoneOutcome.NOT_READ)).isEqualTo(1);
    assertThat(valid.get(Turn.HALF).count(ZoneOutcome.MISREAD)).isEqualTo(1);
    assertThat(valid.get(Turn.HALF).wrongButPassing()).isZero();
    assertThat(valid.get(Turn.HALF).failing()).isEqualTo(1);
    assertThat(valid.get(Turn.THREE_QUARTERS).count(ZoneOutcome.MISREAD)).isEqualTo(1);
    assertThat(valid.get(Turn.THREE_QUARTERS).wrongButPassing()).isEqualTo(1);
    assertThat(tally.wrong()).extracting(ZoneReading::turn).doesNotContain(Turn.NONE).hasSize(3);
    assertThat(tally.durations().milliseconds(0.5)).isPositive();
  }

  /** Where the marked pixel lies tells how the picture is turned. */
  private static List<String> byTurn(Raster photo) {
    boolean first = photo.rgb()[0] == 1;
    if (photo.width() == 2) {
      return first ? RIGHT : OTHER_NUMBER;
    }
    return first ? List.of() : OTHER_NAME;
  }

  @Test
  void looksCloserWhereNothingWasSeen() throws IOException {
    ZoneTally tally = read(new FakeZones(photo -> List.of(), photo -> RIGHT), RIGHT, true);
    assertThat(tally.wrong()).isEmpty();
    assertThat(tally.valid()).hasSize(4);
  }

  @Test
  void takesLinesOfNoFormatForNone() throws IOException {
    ZoneTally tally = read(new FakeZones(p -> List.of("AB", "CD"), p -> List.of()), RIGHT, true);
    assertThat(tally.valid().get(Turn.HALF).count(ZoneOutcome.NOT_READ)).isEqualTo(1);
  }

  @Test
  void countsZonesPrintedWithAWrongDigitApart() throws IOException {
    ZoneTally tally = read(always(OTHER_NUMBER), OTHER_NUMBER, false);
    assertThat(tally.valid()).isEmpty();
    ZoneCounts counts = tally.invalid().get(Turn.NONE);
    assertThat(counts.count(ZoneOutcome.EXACT)).isEqualTo(1);
    assertThat(counts.failing()).isEqualTo(1);
    assertThat(counts.exactAndPassing()).isZero();
    ZoneCounts mended = read(always(RIGHT), OTHER_NUMBER, false).invalid().get(Turn.NONE);
    assertThat(mended.wrongButPassing()).as("a forged digit set right").isEqualTo(1);
    assertThat(mended.failing()).isZero();
  }

  @Test
  void tellsByTheDigitsWhetherAZoneIsValidWhereNobodyDoes() {
    assertThat(truth(RIGHT, Optional.empty()).valid()).isTrue();
    assertThat(truth(OTHER_NUMBER, Optional.empty()).valid()).isFalse();
    assertThat(truth(OTHER_NUMBER, Optional.of(true)).valid()).isTrue();
  }

  @Test
  void countsWhatCannotBeMeasured() throws IOException {
    Corpus corpus =
        new Corpus("c", List.of(sample(new Truth.Nothing()), sample(side(RIGHT, true))), List.of());
    ImageDecoder refusing =
        encoded -> {
          throw new InputRejected(InputRejected.Reason.DAMAGED, "damaged");
        };
    ZoneTally tally = new ZoneRun(refusing, always(RIGHT), Onlooker.NONE).read(corpus);
    assertThat(tally.withoutZone()).isEqualTo(1);
    assertThat(tally.refused()).isEqualTo(1);
    assertThat(tally.valid()).isEmpty();
  }

  @Test
  void showsOnlookersOnlyWhatLiesAsItWasTaken() throws IOException {
    List<Raster> shown = new ArrayList<>();
    Onlooker onlooker = (photo, reading) -> shown.add(photo);
    Corpus corpus = new Corpus("c", List.of(sample(side(RIGHT, true))), List.of());
    new ZoneRun(encoded -> List.of(PHOTO), always(RIGHT), onlooker).read(corpus);
    assertThat(shown).containsExactly(PHOTO);
  }

  private static MrzReader always(List<String> lines) {
    return new FakeZones(photo -> lines, photo -> List.of());
  }

  private static ZoneTally read(MrzReader reader, List<String> printed, boolean valid)
      throws IOException {
    Corpus corpus = new Corpus("c", List.of(sample(side(printed, valid))), List.of());
    return new ZoneRun(encoded -> List.of(PHOTO), reader, Onlooker.NONE).read(corpus);
  }

  private static ZoneTruth truth(List<String> lines, Optional<Boolean> told) {
    Map<String, String> fields = Map.of("mrz", String.join("\n", lines));
    return ZoneTruth.of(new Truth.Side("PASSPORT", "", fields, told)).orElseThrow();
  }

  private static Truth side(List<String> lines, boolean valid) {
    Map<String, String> fields = Map.of("mrz", String.join("\n", lines));
    return new Truth.Side("PASSPORT", "front", fields, Optional.of(valid));
  }

  private static Sample sample(Truth truth) {
    return new Sample("a", () -> new Sample.Content(new byte[0], truth));
  }
}
