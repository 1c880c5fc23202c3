package dev.hawiya.screening.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.score.ScorePiece.Evidence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityScorerTest {
  private static final double EXACT = 1e-12;

  private final EntityScorer scorer = new EntityScorer();

  @Test
  void theTotalIsTheMeanByWeight() {
    assertThat(scorer.total(List.of(piece(0.8, 1)))).isEqualTo(0.8);
    assertThat(scorer.total(List.of(piece(0.8, 1), piece(0, 0.25)))).isEqualTo(0.64, within(EXACT));
    assertThat(scorer.total(List.of(piece(1, 6), piece(0.3, 2)))).isEqualTo(0.825, within(EXACT));
    assertThat(scorer.total(List.of(piece(0.8, 1), piece(1, 0)))).isEqualTo(0.8, within(EXACT));
  }

  @Test
  void nothingIsWorthNothing() {
    assertThat(scorer.total(List.of())).isZero();
    assertThat(scorer.total(List.of(piece(1, 0)))).isZero();
  }

  @Test
  void theTotalLiesBetweenItsPiecesInAnyOrder() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      List<ScorePiece> pieces = new ArrayList<>();
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        pieces.add(piece(random.nextDouble(), 0.01 + random.nextDouble()));
      }
      double total = scorer.total(pieces);
      double least = pieces.stream().mapToDouble(ScorePiece::value).min().orElseThrow();
      double most = pieces.stream().mapToDouble(ScorePiece::value).max().orElseThrow();
      assertThat(total).isBetween(least - EXACT, most + EXACT);
      Collections.shuffle(pieces, random);
      assertThat(scorer.total(pieces)).isEqualTo(total, within(EXACT));
    }
  }

  @Test
  void aNumberThatIsListedOutweighsWhateverElseStandsBesideIt() {
    List<ScorePiece> pieces = new ArrayList<>(List.of(scorer.sameNumber("991234")));
    pieces.add(scorer.name(new NameScore(0, List.of()), "Tarek"));
    pieces.addAll(scorer.beside(facts(List.of(BirthDate.in(1951)), "EG"), facts(born(1980), "PK")));
    assertThat(pieces).hasSize(4);
    assertThat(scorer.total(pieces)).isGreaterThan(Thresholds.usual().hit());
  }

  @Test
  void aSwappedNumberIsAWeakHitByItselfAndNoMore() {
    double total = scorer.total(List.of(scorer.swappedNumber("991243")));
    assertThat(total)
        .isGreaterThanOrEqualTo(Thresholds.usual().weakHit())
        .isLessThan(Thresholds.usual().hit());
    assertThat(scorer.swappedNumber("991243").why()).contains("991243", "two of its characters");
  }

  @Test
  void countriesThatAreSharedLiftAndOthersLowerALittle() {
    assertThat(scorer.beside(facts(List.of(), "EG", "PK"), facts(List.of(), "PK", "LY")))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.evidence()).isEqualTo(Evidence.COUNTRY);
              assertThat(piece.value()).isEqualTo(1);
              assertThat(piece.why()).isEqualTo("a country is shared: PK");
            });
    assertThat(scorer.beside(facts(List.of(), "EG"), facts(List.of(), "LY")))
        .singleElement()
        .satisfies(
            piece -> {
              assertThat(piece.value()).isBetween(0.0, 0.5);
              assertThat(piece.weight()).isLessThan(0.1);
              assertThat(piece.why()).isEqualTo("no country is shared: listed are LY");
            });
  }

  @Test
  void whatOneSideDoesNotTellSaysNothing() {
    Facts nothing = facts(List.of());
    Facts all = facts(born(1951), "EG");
    assertThat(scorer.beside(nothing, all)).isEmpty();
    assertThat(scorer.beside(all, nothing)).isEmpty();
    assertThat(scorer.beside(all, all)).extracting(ScorePiece::value).containsExactly(0.9, 1.0);
  }

  @Test
  void theNamesPieceTellsItsWords() {
    NameScore score =
        new NameScore(
            0.77,
            List.of(
                new NameScore.Words("tarek", "tarek", 1),
                new NameScore.Words("ramses", "ramsis", 0.95),
                new NameScore.Words("wagdy", "wahid", 0.5),
                new NameScore.Words("nimr", "", 0)));
    assertThat(scorer.name(score, "TAREK Ramsis Wahid"))
        .isEqualTo(
            new ScorePiece(
                Evidence.NAME,
                0.77,
                1,
                "listed as \"TAREK Ramsis Wahid\"; same: tarek; alike: ramses ~ ramsis, wagdy ?"
                    + " wahid; without counterpart: nimr"));
  }

  private static List<BirthDate> born(int year) {
    return List.of(BirthDate.in(year));
  }

  private static Facts facts(List<BirthDate> born, String... countries) {
    return new Facts(born, Set.of(countries), Set.of());
  }

  private static ScorePiece piece(double value, double weight) {
    return new ScorePiece(Evidence.NAME, value, weight, "");
  }
}
