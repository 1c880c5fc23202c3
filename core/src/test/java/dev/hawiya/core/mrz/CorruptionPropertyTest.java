package dev.hawiya.core.mrz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One wrong character in a checked field is noticed, or the check names the place as blind. */
class CorruptionPropertyTest {
  private static final int CORRUPTIONS = 100_000;
  private static final Pattern RUN = Pattern.compile("line (\\d+), places? (\\d+)(?:-(\\d+))?");

  private static final Set<String> NOTICED = Set.of("FAIL", "INCONCLUSIVE", "PASS, place named");

  private final SplittableRandom random = new SplittableRandom(731);

  @Test
  void noWrongCharacterIsAcceptedInSilence() {
    InventedMrz invented = new InventedMrz(731);
    Map<String, Integer> split = new TreeMap<>();
    int done = 0;
    while (done < CORRUPTIONS) {
      MrzFormat format = invented.format();
      if (format == MrzFormat.SWISS_LICENCE) {
        continue; // it has no check digit
      }
      List<String> lines = invented.lines(format);
      List<Span.Place> checked = checked(format, lines);
      for (int i = 0; i < 20; i++, done++) {
        split.merge(corrupt(checked, lines), 1, Integer::sum);
      }
    }
    System.out.println("single corruptions of checked places: " + split);
    assertThat(NOTICED).containsAll(split.keySet());
    assertThat(split.get("FAIL")).isGreaterThan(CORRUPTIONS * 8 / 10);
  }

  private static List<Span.Place> checked(MrzFormat format, List<String> lines) {
    return LongNumber.digits(format, lines).stream()
        .flatMap(digit -> digit.places().stream())
        .distinct()
        .toList();
  }

  private String corrupt(List<Span.Place> checked, List<String> lines) {
    Span.Place place = checked.get(random.nextInt(checked.size()));
    StringBuilder line = new StringBuilder(lines.get(place.line()));
    char was = line.charAt(place.column());
    String all = CharacterKind.ANY.characters().replace("" + was, "");
    char put = all.charAt(random.nextInt(all.length()));
    line.setCharAt(place.column(), put);
    List<String> wrong = new ArrayList<>(lines);
    wrong.set(place.line(), line.toString());
    return outcome(IcaoExamplesTest.read(String.join("/", wrong)), place, was, put);
  }

  private static String outcome(Mrz mrz, Span.Place place, char was, char put) {
    List<Verdict> verdicts = mrz.checks().stream().map(CheckResult::verdict).toList();
    if (verdicts.contains(Verdict.FAIL)) {
      return "FAIL";
    }
    if (verdicts.contains(Verdict.INCONCLUSIVE)) {
      return "INCONCLUSIVE";
    }
    List<CheckResult> naming = mrz.checks().stream().filter(c -> names(c, place)).toList();
    if (naming.isEmpty() || !CheckDigit.blindTo(was, put)) {
      return "SILENT " + was + " " + put + " " + place + " " + mrz.lines();
    }
    return "PASS, place named";
  }

  private static boolean names(CheckResult check, Span.Place place) {
    Matcher run = RUN.matcher(check.detail());
    while (run.find()) {
      int from = Integer.parseInt(run.group(2));
      int to = run.group(3) == null ? from : Integer.parseInt(run.group(3));
      boolean line = Integer.parseInt(run.group(1)) == place.line() + 1;
      if (line && from <= place.column() + 1 && place.column() + 1 <= to) {
        return true;
      }
    }
    return false;
  }
}
