package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.layout.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats of machine-readable zones, by lines and characters a line. */
public enum MrzFormat {
  /** ICAO 9303-5, cards: 3 x 30. */
  TD1(30, 30, 30),
  /** ICAO 9303-6, larger cards: 2 x 36. */
  TD2(36, 36),
  /** ICAO 9303-4, passports: 2 x 44. */
  TD3(44, 44),
  /** ICAO 9303-7, visas of a full page: 2 x 44. */
  MRV_A(44, 44),
  /** ICAO 9303-7, smaller visas: 2 x 36. */
  MRV_B(36, 36),
  /** The French identity card of 1988 to 2021, not of 9303: 2 x 36. */
  FRENCH_ID(36, 36),
  /** The Swiss driving licence of 2003 to 2023, not of 9303: 9, 30 and 30. */
  SWISS_LICENCE(9, 30, 30);

  private final List<Integer> lineLengths;
  private final Layout layout;

  MrzFormat(Integer... lineLengths) {
    this.lineLengths = List.of(lineLengths);
    this.layout = Layout.of(name());
  }

  public List<Integer> lineLengths() {
    return lineLengths;
  }

  /** Where each element stands. */
  public Layout layout() {
    return layout;
  }

  /**
   * The format of lines, told by their number and lengths, and where two share those by the
   * document code: V is a visa, IDFRA in 2 x 36 the French card. Empty where no format fits.
   */
  public static Optional<MrzFormat> of(List<String> lines) {
    List<Integer> lengths = lines.stream().map(String::length).toList();
    return Arrays.stream(values())
        .filter(format -> format.lineLengths.equals(lengths))
        .filter(format -> format.announcedBy(lines.get(0)))
        .findFirst();
  }

  private boolean announcedBy(String line) {
    boolean visa = line.startsWith("V");
    boolean french = line.startsWith("IDFRA");
    return switch (this) {
      case MRV_A, MRV_B -> visa;
      case FRENCH_ID -> french;
      case TD2 -> !visa && !french;
      case TD3 -> !visa;
      case TD1, SWISS_LICENCE -> true;
    };
  }
}
