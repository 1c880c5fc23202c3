package dev.hawiya.specimen.citizen;

import dev.hawiya.specimen.person.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Addresses in a province, broken into lines as one office breaks them. */
final class AddressMaker {
  private static final String LETTERS = "ABCDEFGH";
  private static final List<String> CANALS = List.of("GB", "JB", "RB", "NB", "WB", "EB");
  private static final int LATIN_LINE = 36;

  private final WordList words = WordList.load("pakistan-addresses");
  private final WordList towns = WordList.load("pakistan-towns");
  private final RandomGenerator random;
  private final boolean capitals;
  private final boolean comma;
  private final boolean urduDigits;
  private final int urduLine;

  /**
   * @param random also decides the office's habits
   */
  AddressMaker(RandomGenerator random) {
    this.random = random;
    this.capitals = random.nextDouble() < 0.15;
    this.comma = random.nextDouble() < 0.6;
    this.urduDigits = random.nextDouble() < 0.15;
    this.urduLine = 24 + random.nextInt(15);
  }

  /**
   * @param province first digit of the identity number
   */
  Address in(int province) {
    BothScripts whole = street().and(place(province));
    String latin = capitals ? whole.latin().toUpperCase(Locale.ROOT) : whole.latin();
    String urdu = urduDigits ? inUrduDigits(whole.urdu()) : whole.urdu();
    return new Address(latinLines(latin), lines(List.of(urdu.split(" ")), " ", urduLine));
  }

  private BothScripts street() {
    int most = random.nextInt(4) == 0 ? 700 : 90;
    String letter = "" + LETTERS.charAt(random.nextInt(LETTERS.length()));
    BothScripts line = any("pattern");
    line = line.with("{village2}", any("village")).with("{village}", any("village"));
    line = line.with("{quarter}", any("quarter")).with("{road}", any("road"));
    line = line.with("{colony}", any("colony")).with("{n}", same(1 + random.nextInt(most)));
    line = line.with("{m}", same(1 + random.nextInt(24)));
    line = line.with("{L}", new BothScripts(letter, letter));
    String canal = CANALS.get(random.nextInt(CANALS.size()));
    return line.with("{C}", new BothScripts(canal, canal));
  }

  private static BothScripts same(int number) {
    return new BothScripts(Integer.toString(number), Integer.toString(number));
  }

  private BothScripts any(String kind) {
    return BothScripts.ofColumns(words.only(row -> row.get(0).equals(kind)).pick(random), 1);
  }

  /** Tehsil and district, or the town alone where both bear its name. */
  private BothScripts place(int province) {
    List<String> row =
        towns.only(town -> town.get(0).equals(Integer.toString(province))).pick(random);
    BothScripts tehsil = BothScripts.ofColumns(row, 1);
    BothScripts district = BothScripts.ofColumns(row, 3);
    if (tehsil.equals(district) && random.nextDouble() < 0.6) {
      return new BothScripts("\t" + tehsil.latin(), tehsil.urdu());
    }
    return new BothScripts("\tTehsil {t}, District {d}", "تحصیل {t} ضلع {d}")
        .with("{t}", tehsil)
        .with("{d}", district);
  }

  /** Broken only between its parts. */
  private List<String> latinLines(String latin) {
    List<String> parts = List.of(latin.replace(" \t", ", ").split(", "));
    List<String> lines = lines(parts, ", ", LATIN_LINE);
    List<String> printed = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      boolean last = i == lines.size() - 1;
      printed.add(comma && !last ? lines.get(i) + "," : lines.get(i));
    }
    return List.copyOf(printed);
  }

  /** Two lines or three, whatever their length. */
  private static List<String> lines(List<String> parts, String glue, int longest) {
    int room = longest;
    List<String> lines;
    do {
      lines = filled(parts, glue, room++);
    } while (lines.size() > 3);
    for (room = longest; lines.size() == 1 && room > 0; room--) {
      lines = filled(parts, glue, room);
    }
    return lines;
  }

  private static List<String> filled(List<String> parts, String glue, int longest) {
    List<String> lines = new ArrayList<>();
    String line = parts.get(0);
    for (String part : parts.subList(1, parts.size())) {
      if (line.length() + glue.length() + part.length() > longest) {
        lines.add(line);
        line = part;
      } else {
        line += glue + part;
      }
    }
    lines.add(line);
    return List.copyOf(lines);
  }

  private static String inUrduDigits(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u06f0') : c);
    }
    return out.toString();
  }
}
