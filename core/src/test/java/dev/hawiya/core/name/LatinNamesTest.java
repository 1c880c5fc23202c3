package dev.hawiya.core.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.text.EditDistance;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How often the spelling is one that people use, measured on a table written before the rules. */
class LatinNamesTest {
  private static final double LISTED_FLOOR = 0.99;
  private static final double GUESSED_FLOOR = 0.88;
  private static final double UNSEEN_FLOOR = 0.80;
  private static final double FARTHEST = 0.35;

  private static final String UNKNOWN = "?";

  private final LatinNames names = LatinNames.egyptian();
  private final LatinNames listedOnly =
      new LatinNames(
          NameDictionary.load(),
          new LetterRules() {
            @Override
            String latin(String letters, boolean afterArticle) {
              return UNKNOWN;
            }
          });

  @Test
  void spellsListedNamesAsPeopleDo() {
    List<NamePair> listed = pairs().filter(this::isListed).toList();
    report("listed", listed);
    assertThat(listed).hasSizeGreaterThanOrEqualTo(220);
    assertThat(exact(listed)).isGreaterThanOrEqualTo(LISTED_FLOOR);
  }

  @Test
  void spellsOtherNamesLikePeople() {
    List<NamePair> guessed = pairs().filter(pair -> !isListed(pair)).toList();
    report("guessed", guessed);
    assertThat(guessed.stream().filter(NamePair::isSingle)).hasSizeGreaterThanOrEqualTo(80);
    assertThat(exact(guessed)).isGreaterThanOrEqualTo(GUESSED_FLOOR);
    assertThat(guessed).allSatisfy(p -> assertThat(distance(p)).isLessThanOrEqualTo(FARTHEST));
  }

  @Test
  void spellsUnseenNamesLikePeople() {
    List<NamePair> unseen =
        NamePair.table("egyptian-latin-unseen").stream().filter(p -> !isListed(p)).toList();
    report("unseen", unseen);
    assertThat(unseen).hasSizeGreaterThanOrEqualTo(50);
    assertThat(exact(unseen)).isGreaterThanOrEqualTo(UNSEEN_FLOOR);
  }

  private static Stream<NamePair> pairs() {
    return NamePair.table("egyptian-latin-pairs").stream();
  }

  private boolean isListed(NamePair pair) {
    return !listedOnly.of(pair.arabic()).contains(UNKNOWN);
  }

  private double exact(List<NamePair> pairs) {
    return (double) pairs.stream().filter(this::isExact).count() / pairs.size();
  }

  private boolean isExact(NamePair pair) {
    return pair.accepted().contains(names.of(pair.arabic()));
  }

  private double distance(NamePair pair) {
    String got = names.of(pair.arabic());
    return pair.accepted().stream()
        .mapToDouble(wanted -> EditDistance.share(got, wanted))
        .min()
        .orElse(1);
  }

  private void report(String what, List<NamePair> pairs) {
    System.out.printf(Locale.ROOT, "%s: %d names, %.3f exact%n", what, pairs.size(), exact(pairs));
    pairs.stream()
        .filter(pair -> !isExact(pair))
        .forEach(
            pair ->
                System.out.printf(
                    Locale.ROOT,
                    "  %s %s, not %s (%.2f)%n",
                    pair.arabic(),
                    names.of(pair.arabic()),
                    String.join(" or ", pair.accepted()),
                    distance(pair)));
  }
}
