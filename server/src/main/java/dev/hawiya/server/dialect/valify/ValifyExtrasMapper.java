package dev.hawiya.server.dialect.valify;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.profession.ProfessionCategory;
import dev.hawiya.core.profession.Professions;
import dev.hawiya.core.reading.Scope;
import dev.hawiya.core.validity.DocumentValidity;
import dev.hawiya.core.validity.SideValidity;
import dev.hawiya.core.validity.ValidityAssessor;
import dev.hawiya.core.validity.ValidityThresholds;
import dev.hawiya.server.dialect.CodeTable;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The extras asked for. */
final class ValifyExtrasMapper {
  private static final String CONFIDENCE = "advanced_confidence";
  private static final String VERIFICATION = "document_verification_plus";
  private static final String PROFESSION = "profession_analysis";
  private static final String LIVENESS = "document_liveness";
  private static final Set<String> OF_PRESENTATION = Set.of(CONFIDENCE, VERIFICATION, LIVENESS);

  private final ValidityAssessor assessor;
  private final ValifyPresentationMapper presentation = new ValifyPresentationMapper();
  private final Professions professions = Professions.egyptian();
  private final CodeTable names = CodeTable.load("valify", "review");

  ValifyExtrasMapper(Catalog catalog, Clock clock) {
    this.assessor = new ValidityAssessor(catalog, clock, ValidityThresholds.DEFAULT);
  }

  /** What must be found out for the extras asked for. */
  static Scope scope(Set<String> asked) {
    return asked.stream().anyMatch(OF_PRESENTATION::contains) ? Scope.PRESENTATION : Scope.CONTENT;
  }

  Map<String, Map<String, Object>> of(ValifySides card, Set<String> asked) {
    Map<String, Map<String, Object>> extras = new LinkedHashMap<>();
    if (asked.contains(CONFIDENCE)) {
      extras.put(CONFIDENCE, presentation.confidence(card));
    }
    if (asked.contains(VERIFICATION)) {
      extras.put(VERIFICATION, verification(card));
    }
    if (asked.contains(PROFESSION)) {
      extras.put(PROFESSION, profession(card));
    }
    if (asked.contains(LIVENESS)) {
      extras.put(LIVENESS, presentation.liveness(card));
    }
    return extras;
  }

  /** Null stands for what cannot be said: of a side that was not sent, or an unread expiry date. */
  private Map<String, Object> verification(ValifySides card) {
    DocumentValidity validity = assessor.assess(card.front(), card.back());
    SideValidity front = validity.front();
    SideValidity back = validity.back();
    Map<String, Object> plus = new LinkedHashMap<>();
    plus.put("expired", validity.expired().orElse(null));
    plus.put("front_data_validity", front.seen() ? front.valid() : null);
    plus.put("back_data_validity", back.seen() ? back.valid() : null);
    plus.put("is_front_greyscale", front.seen() ? front.greyscale() : null);
    plus.put("is_back_greyscale", back.seen() ? back.greyscale() : null);
    plus.put("review_required", review(front, back));
    return plus;
  }

  private Map<String, Object> profession(ValifySides card) {
    String workplace = card.back("workplace");
    Map<String, Object> analysis = new LinkedHashMap<>();
    analysis.put("workplace", workplace);
    analysis.put(
        "profession_categorization",
        professions
            .category(card.back("profession"), workplace)
            .map(ProfessionCategory::english)
            .orElse(""));
    return analysis;
  }

  private List<String> review(SideValidity front, SideValidity back) {
    return Stream.concat(
            front.review().stream().map(id -> names.code("front " + id)),
            back.review().stream().map(id -> names.code("back " + id)))
        .flatMap(vendors -> Stream.of(vendors.split(" ")))
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }
}
