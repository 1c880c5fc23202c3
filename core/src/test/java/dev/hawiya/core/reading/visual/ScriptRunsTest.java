package dev.hawiya.core.reading.visual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.geometry.Homography;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRecognizer;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ScriptRunsTest {
  private static final Page PAGE =
      new Page(new Raster(8, 8, new byte[8 * 8 * 3]), Homography.between(Quad.WHOLE, Quad.WHOLE));

  private static final TextRegion LINE = new TextRegion(new Box(0.1, 0.4, 0.9, 0.5), 0.9);

  /** Words of equal width from right to left, each clear in one script and not in the other. */
  private record Print(List<String> words) implements TextRecognizer {
    @Override
    public List<TextLine> recognize(Raster picture, List<TextRegion> regions, LineKind kind) {
      return regions.stream().map(region -> line(region, kind)).toList();
    }

    private TextLine line(TextRegion region, LineKind kind) {
      List<String> seen =
          IntStream.range(0, words.size())
              .filter(i -> at(i) > region.box().x0() && at(i) < region.box().x1())
              .mapToObj(words::get)
              .toList();
      boolean latin = kind == LineKind.LATIN_TEXT;
      long own = seen.stream().filter(w -> isLatin(w) == latin).count();
      List<String> inOrder = latin ? reversed(seen) : seen;
      String text =
          inOrder.stream()
              .map(w -> isLatin(w) == latin ? w : "??")
              .collect(Collectors.joining(" "));
      return new TextLine(
          region, kind, List.of(new TextAlternative(text, 0.9 * own / Math.max(1, seen.size()))));
    }

    private static List<String> reversed(List<String> all) {
      return IntStream.rangeClosed(1, all.size()).mapToObj(i -> all.get(all.size() - i)).toList();
    }

    private double at(int word) {
      return LINE.box().x1() - (word + 0.5) / words.size() * LINE.box().width();
    }

    private static boolean isLatin(String word) {
      return word.charAt(0) < 'z';
    }

    /** Spaces alone are seen in the wrong script. */
    private TextLine asArabic() {
      return new TextLine(
          LINE,
          LineKind.ARABIC,
          List.of(new TextAlternative("٥٥٥ ".repeat(words.size()).strip(), 0.2)));
    }
  }

  private static Optional<TextLine> read(String... words) {
    Print print = new Print(List.of(words));
    return new ScriptRuns(print).read(PAGE, print.asArabic());
  }

  @Test
  void runsOfBothScriptsAreReadFromTheRight() {
    TextLine line = read("الاسم", "NAME").orElseThrow();
    assertThat(line.text()).isEqualTo("الاسم NAME");
    assertThat(line.score()).isGreaterThan(0.85);
    assertThat(line.part(6, 10).region().box().x1()).isLessThan(0.55);
  }

  @Test
  void wordsOfOneRunAreReadFromItsOwnSide() {
    assertThat(read("وقود", "TYPE", "FUEL", "بنزين").orElseThrow().text())
        .isEqualTo("وقود FUEL TYPE بنزين");
  }

  @Test
  void aLineOfOneScriptIsLeftAsItIs() {
    assertThat(read("احمد", "محمود")).isEmpty();
    assertThat(read("FUEL", "TYPE")).isEmpty();
    assertThat(read("احمد")).isEmpty();
  }
}
