package dev.hawiya.core.mrz.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.mrz.InventedMrz;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenCharacter.Alternative;
import dev.hawiya.core.mrz.letter.LookAlikes;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MrzRepairPropertyTest {
  private static final int ZONES = 2_000;
  private static final int FUZZ = 3_000;
  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

  private final MrzRepair repair = new MrzRepair(MrzThresholds.DEFAULT);
  private final SplittableRandom random = new SplittableRandom(42);

  @Test
  void misreadZonesAreMendedOrReportedButNotMadeUp() {
    Map<String, Integer> one = split(1, true);
    assertThat(one.get("mended")).isGreaterThan(ZONES * 8 / 10);
    Map<String, Integer> two = split(2, true);
    assertThat(two.get("mended")).isGreaterThan(ZONES * 7 / 10);
    Map<String, Integer> unnamed = split(2, false);
    assertThat(passedWrong(one)).isZero();
    assertThat(passedWrong(two)).isLessThanOrEqualTo(ZONES / 500);
    assertThat(passedWrong(unnamed)).isLessThanOrEqualTo(ZONES / 50);
  }

  private static int passedWrong(Map<String, Integer> split) {
    return split.getOrDefault("unchanged, wrong, passed", 0)
        + split.getOrDefault("changed, wrong, passed", 0);
  }

  /** What becomes of zones with so many misread characters, the right one named by it or not. */
  private Map<String, Integer> split(int misread, boolean named) {
    InventedMrz invented = new InventedMrz(42);
    Map<String, Integer> split = new TreeMap<>();
    for (int i = 0; i < ZONES; i++) {
      MrzFormat format = MrzFormat.values()[i % 6];
      List<String> truth = invented.lines(format);
      Seen seen = Seen.of(truth);
      for (int m = 0; m < misread; m++) {
        misread(seen, truth, format, named);
      }
      split.merge(outcome(truth, repair.repaired(seen.mrz())), 1, Integer::sum);
    }
    System.out.println(
        misread + " misread, the right one " + (named ? "named: " : "not named: ") + split);
    return split;
  }

  private static String outcome(List<String> truth, Repaired repaired) {
    if (repaired.lines().equals(truth)) {
      return repaired.repairs().isEmpty() ? "as it was" : "mended";
    }
    boolean reported =
        ((Mrz) repaired.parse())
            .checks().stream()
                .map(CheckResult::verdict)
                .anyMatch(v -> v == Verdict.FAIL || v == Verdict.INCONCLUSIVE);
    return (repaired.repairs().isEmpty() ? "unchanged, wrong, " : "changed, wrong, ")
        + (reported ? "reported" : "passed");
  }

  /** One character of a checked place taken for a look-alike. */
  private void misread(Seen seen, List<String> truth, MrzFormat format, boolean named) {
    while (true) {
      var digits = format.layout().digits();
      var places = digits.get(random.nextInt(digits.size())).places();
      var place = places.get(random.nextInt(places.size()));
      char right = truth.get(place.line()).charAt(place.column());
      List<Character> alike = LookAlikes.of(right);
      boolean announces = place.line() == 0 && place.column() < 5; // the document code
      if (!alike.isEmpty() && !announces) {
        char wrong = alike.get(random.nextInt(alike.size()));
        double score = random.nextDouble(0.4, 0.89);
        Alternative second = new Alternative(right, (1 - score) * 0.9);
        Alternative[] others = named ? new Alternative[] {second} : new Alternative[0];
        seen.doubtfully(place.line() + 1, place.column() + 1, wrong, score, others);
        return;
      }
    }
  }

  @Test
  void anyZoneSeenAnyHowIsAnsweredWithoutThrowing() {
    for (int i = 0; i < FUZZ; i++) {
      MrzFormat format = MrzFormat.values()[random.nextInt(MrzFormat.values().length)];
      List<String> text = format.lineLengths().stream().map(this::line).toList();
      Seen seen = Seen.of(text);
      int doubts = random.nextInt(40);
      for (int d = 0; d < doubts; d++) {
        int line = random.nextInt(text.size());
        SeenCharacter c = character();
        seen.doubtfully(
            line + 1,
            1 + random.nextInt(text.get(line).length()),
            c.character(),
            c.score(),
            c.others().toArray(new Alternative[0]));
      }
      Repaired repaired = repair.repaired(seen.mrz());
      assertThat(repaired.lines()).hasSameSizeAs(repaired.raw());
      assertThat(repair.repaired(text.subList(0, random.nextInt(text.size())))).isNotNull();
    }
    assertThat(repair.repaired((List<String>) null).lines()).isEmpty();
  }

  private SeenCharacter character() {
    double[] scores = {0, 0.2, 0.5, 0.95, 1, Double.NaN, -1, 7};
    List<Alternative> others =
        IntStream.range(0, random.nextInt(6))
            .mapToObj(i -> new Alternative(one(ALPHABET + "é "), random.nextDouble()))
            .toList();
    return new SeenCharacter(
        one(ALPHABET + "aé \u2028"), scores[random.nextInt(scores.length)], others);
  }

  private String line(int length) {
    StringBuilder line = new StringBuilder();
    String characters = random.nextBoolean() ? ALPHABET : "0123456789";
    IntStream.range(0, length).forEach(i -> line.append(one(characters)));
    return line.toString();
  }

  private char one(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
