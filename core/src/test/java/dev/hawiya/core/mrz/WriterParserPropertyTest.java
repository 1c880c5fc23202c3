package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class WriterParserPropertyTest {
  private static final int ZONES = 10_000;
  private static final int FUZZ = 20_000;

  @Test
  void whatIsWrittenIsReadAndWrittenAgain() {
    InventedMrz invented = new InventedMrz(20261121);
    Map<MrzFormat, Integer> formats = new EnumMap<>(MrzFormat.class);
    for (int i = 0; i < ZONES; i++) {
      MrzFormat format = invented.format();
      MrzData data = invented.data(format);
      List<String> lines = MrzWriter.write(data, format);
      Mrz mrz = IcaoExamplesTest.read(String.join("/", lines));
      assertThat(mrz.format()).isEqualTo(format);
      assertThat(MrzWriter.write(mrz.data(), format)).isEqualTo(lines);
      assertThat(mrz.data().document().number()).isEqualTo(data.document().number());
      assertThat(mrz.checks())
          .as("%s", lines)
          .extracting(CheckResult::verdict)
          .doesNotContain(Verdict.FAIL, Verdict.INCONCLUSIVE);
      assertThat(mrz.checks()).anyMatch(c -> c.verdict() == Verdict.PASS);
      formats.merge(format, 1, Integer::sum);
    }
    System.out.println("written, read and written again: " + formats);
    assertThat(formats).hasSize(MrzFormat.values().length);
  }

  @Test
  void anyLinesAreReadOrRefusedWithoutThrowing() {
    SplittableRandom random = new SplittableRandom(9303);
    int[] lengths = {0, 1, 9, 29, 30, 36, 43, 44, 90};
    String characters = "AZ09<IDFRAVP0O /é\u0661\uD83D\t\u2028";
    int read = 0;
    for (int i = 0; i < FUZZ; i++) {
      int length = lengths[random.nextInt(lengths.length)];
      List<String> lines =
          random
              .ints(random.nextInt(5), 0, 3)
              .mapToObj(n -> text(random, n == 0 ? lengths[random.nextInt(9)] : length, characters))
              .toList();
      MrzParse parse = MrzParser.parse(lines);
      if (parse instanceof Mrz mrz) {
        read++;
        assertThat(mrz.checks()).hasSize(8);
        assertThat(mrz.data().holder().birthDate().birthText(java.time.LocalDate.EPOCH))
            .isNotNull();
      }
    }
    System.out.println("random lines: " + read + " of " + FUZZ + " had the shape of a zone");
    assertThat(read).isPositive();
  }

  @Test
  void missingLinesAreRefused() {
    assertThat(MrzParser.parse(null)).isInstanceOf(MrzParse.Refused.class);
    assertThat(MrzParser.parse(java.util.Arrays.asList(null, null)))
        .isInstanceOf(MrzParse.Refused.class);
  }

  private static String text(SplittableRandom random, int length, String characters) {
    StringBuilder text = new StringBuilder();
    random.ints(length, 0, characters.length()).forEach(c -> text.append(characters.charAt(c)));
    return text.toString();
  }
}
