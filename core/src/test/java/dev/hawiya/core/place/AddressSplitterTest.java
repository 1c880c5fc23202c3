package dev.hawiya.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.Registry;
import dev.hawiya.core.catalog.RegistryEntry;
import dev.hawiya.core.text.Digits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressSplitterTest {
  private static final Registry STATIONS = registry(AddressSplitter.STATIONS);
  private static final Registry GOVERNORATES = registry(DocumentType.GOVERNORATES);
  private static final AddressSplitter SPLITTER =
      new AddressSplitter(STATIONS, GOVERNORATES, registry(AddressSplitter.WORDS));
  private static final Residences RESIDENCES = Residences.egyptian();

  static Stream<Arguments> lines() throws IOException {
    try (InputStream in =
        AddressSplitterTest.class.getResourceAsStream("/place/address-lines.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> Arguments.of((Object[]) l.split("\t", -1)));
    }
  }

  @ParameterizedTest
  @MethodSource("lines")
  void tellsTheStationFromTheGovernorate(
      String line, String station, String governorate, String city) {
    SplitAddress address = SPLITTER.split(Digits.toWestern(line));
    assertThat(text(address)).containsExactly(station, governorate);
    assertThat(RESIDENCES.of(line).cityEnglish()).isEqualTo(city);
  }

  private static Registry registry(String name) {
    return Catalog.registry("EGY/registry", name);
  }

  private static List<String> text(SplitAddress address) {
    return List.of(
        address.station().map(PlacePart::text).orElse(""),
        address.governorate().map(PlacePart::text).orElse(""));
  }

  /** Every listed station, in each of the ways a card may print it, is found as itself. */
  @Test
  void everyListedStationIsFoundAgain() {
    STATIONS
        .entries()
        .forEach(
            e -> {
              String governorate =
                  GOVERNORATES.byCode(e.more().get("governorate")).orElseThrow().printed();
              for (String spelling : e.spellings()) {
                for (String between : List.of(" - ", "-", " ", " – ")) {
                  SplitAddress address = SPLITTER.split(spelling + between + governorate);
                  assertThat(text(address)).containsExactly(spelling, governorate);
                  assertThat(address.station().orElseThrow().entry())
                      .as(spelling)
                      .hasValueSatisfying(s -> assertThat(s.more()).isEqualTo(e.more()));
                }
              }
            });
  }

  /**
   * Each listed station with one or two wrong letters in its governorate, half of them without a
   * dash: nearly all are read, and next to none as another governorate.
   */
  @Test
  void readsAMisreadGovernorateAndSeldomAnother() {
    Random random = new Random(27);
    int right = 0;
    int wrong = 0;
    for (RegistryEntry station : STATIONS.entries()) {
      String code = station.more().get("governorate");
      String governorate = GOVERNORATES.byCode(code).orElseThrow().printed();
      String misread = misread(governorate, governorate.length() < 5 ? 1 : 2, random);
      String between = random.nextBoolean() ? " - " : " ";
      SplitAddress address = SPLITTER.split(station.printed() + between + misread);
      String read = address.governorate().flatMap(PlacePart::entry).map(e -> e.code()).orElse("");
      boolean whole = address.station().map(PlacePart::text).orElse("").equals(station.printed());
      right += read.equals(code) && whole ? 1 : 0;
      wrong += !read.isEmpty() && !read.equals(code) ? 1 : 0;
    }
    assertThat(right).isGreaterThan(STATIONS.entries().size() * 95 / 100);
    assertThat(wrong).isLessThan(STATIONS.entries().size() / 100);
  }

  private static String misread(String text, int letters, Random random) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < letters; i++) {
      int at = random.nextInt(out.length());
      out.setCharAt(at, "بتنيجحخدرزسصطعغفقكلمهو".charAt(random.nextInt(22)));
    }
    return out.toString();
  }

  @Test
  void neverThrowsAndNeverInvents() {
    Random random = new Random(20261121);
    String letters = "ابتةثجحخدذرزسشصضطظعغفقكلمنهويىأإآءئؤ  -–/ـ،.٠١٢09abZ\u200f\u0651";
    for (int i = 0; i < 1000; i++) {
      StringBuilder line = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        line.append(letters.charAt(random.nextInt(letters.length())));
      }
      SplitAddress address = SPLITTER.split(line.toString());
      address.station().ifPresent(s -> assertThat(line.toString()).contains(s.text()));
      address
          .governorate()
          .ifPresent(g -> assertThat(GOVERNORATES.bySpelling(g.text())).isPresent());
    }
  }
}
