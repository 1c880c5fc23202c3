package dev.hawiya.core.reading.visual;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixedLineTest {
  @ParameterizedTest
  @CsvSource({
    "ه س ق ٥ه٩ى, ه س ق, ٥ه٩ى",
    "٥ س ق ٥٤٨, ٥ س ق, ٥٤٨",
    "رى ٩١٢٦, رى, ٩١٢٦",
    "٩٨٨ رف ى, رف ى, ٩٨٨",
    "٩٥٢٦ قو, قو, ٩٥٢٦",
    "ل أ- ٦٦١٣, ل أ, ٦٦١٣",
    "١٦٠٠ سم٣, '', ١٦٠٠",
    "١٦٠٠سى سى, '', ١٦٠٠",
    "2500 ee, '', 2500",
    "150O cc, '', 150O",
    "2500٥٥, '', 2500",
    "8592 JJ, JJ, 8592",
    "247eco, eco, 247",
    "ملاكى, '', ''",
    "١٦٠٠, '', ''"
  })
  void lettersAndDigitsAreToldApart(String read, String letters, String digits) {
    TextLine line =
        new TextLine(
            new TextRegion(new Box(0.2, 0.2, 0.6, 0.3), 1),
            LineKind.ARABIC,
            List.of(new TextAlternative(read, 0.5)));
    MixedLine mixed = new MixedLine(line);
    assertThat(mixed.letters().map(TextLine::text).orElse("")).isEqualTo(letters);
    assertThat(mixed.digits().map(TextLine::text).orElse("")).isEqualTo(digits);
  }
}
