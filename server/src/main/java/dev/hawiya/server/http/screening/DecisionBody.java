package dev.hawiya.server.http.screening;

import dev.hawiya.server.screening.DecisionDesk.Ruling;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.Verdict;
import dev.hawiya.server.upload.BodyRejected;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** A decision as it is sent. */
final class DecisionBody {
  private static final Set<String> OWN = Set.of("list", "entity", "verdict", "reason");
  private static final Set<String> PERSON = Set.of("name", "birth_date", "numbers", "reference");
  private static final int LONGEST = 300;
  private static final int LONGEST_REASON = 2000;

  private DecisionBody() {}

  static Ruling ruling(JsonNode json) throws BodyRejected {
    Set<String> known = new HashSet<>(OWN);
    known.addAll(PERSON);
    JsonFields body = new JsonFields(json).only(known);
    ScreeningOrder about = ScreeningBody.about(body);
    Verdict verdict = verdict(body.required("verdict", LONGEST));
    Optional<String> reason = body.text("reason", LONGEST_REASON);
    if (verdict == Verdict.FALSE_HIT && reason.isEmpty()) {
      throw JsonFields.malformed("'reason' is missing: why is it a false_hit?");
    }
    return new Ruling(
        about, body.required("list", LONGEST), body.required("entity", LONGEST), verdict, reason);
  }

  private static Verdict verdict(String word) throws BodyRejected {
    return switch (word) {
      case "true_hit" -> Verdict.TRUE_HIT;
      case "false_hit" -> Verdict.FALSE_HIT;
      default -> throw JsonFields.malformed("'verdict' must be true_hit or false_hit");
    };
  }
}
