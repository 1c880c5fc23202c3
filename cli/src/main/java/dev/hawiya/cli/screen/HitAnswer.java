package dev.hawiya.cli.screen;

import dev.hawiya.screening.entity.Entity;
import dev.hawiya.screening.entity.EntityName;
import dev.hawiya.screening.score.ScorePiece;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.search.ScreeningResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A hit as JSON: who it is, and why. */
final class HitAnswer {
  private static final int DECIMALS = 3;

  private HitAnswer() {}

  static Map<String, Object> of(Hit hit) {
    Entity entity = hit.entity();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("score", rounded(hit.score()));
    answer.put("weak", hit.weak());
    answer.put("list", hit.list());
    answer.put("id", entity.id());
    answer.put("kind", word(entity.kind()));
    answer.put("name", entity.name());
    answer.put("names", entity.names().stream().map(EntityName::text).toList());
    answer.put("nationalities", entity.nationalities());
    answer.put("programmes", entity.programmes());
    answer.put("pieces", hit.pieces().stream().map(HitAnswer::piece).toList());
    return answer;
  }

  /** "searched ofac 3 (18000 entities), un 1 (1000 entities)". */
  static String searched(ScreeningResult result) {
    return "searched "
        + result.lists().stream()
            .map(list -> list.list() + " " + list.number() + " (" + list.entities() + " entities)")
            .collect(Collectors.joining(", "));
  }

  private static Map<String, Object> piece(ScorePiece piece) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("evidence", word(piece.evidence()));
    answer.put("value", rounded(piece.value()));
    answer.put("weight", piece.weight());
    answer.put("why", piece.why());
    return answer;
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
