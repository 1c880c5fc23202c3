package dev.hawiya.server.http.screening;

import dev.hawiya.server.http.Problems;
import dev.hawiya.server.screening.Outcome;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.screening.report.ScreeningReport;
import dev.hawiya.server.upload.BodyRejected;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Several searches of one request; one that cannot be understood does not keep the others from
 * their answers.
 *
 * @param entries in their order
 */
record ScreeningBatch(List<Entry> entries) {
  private static final String SEARCHES = "searches";
  private static final int MOST = 100;

  /** One search, as it was understood. */
  sealed interface Entry {
    /** What is to be searched. */
    record Good(ScreeningOrder order) implements Entry {}

    /** What was wrong with it. */
    record Bad(BodyRejected why) implements Entry {}
  }

  static ScreeningBatch of(JsonNode body) throws BodyRejected {
    JsonNode searches = new JsonFields(body).only(Set.of(SEARCHES)).at(SEARCHES);
    if (!searches.isArray() || searches.isEmpty() || searches.size() > MOST) {
      throw JsonFields.malformed("'searches' must be a list of 1 to " + MOST + " searches");
    }
    List<Entry> entries = new ArrayList<>();
    for (JsonNode search : searches) {
      entries.add(entry(search));
    }
    return new ScreeningBatch(entries);
  }

  List<ScreeningOrder> orders() {
    return entries.stream()
        .filter(Entry.Good.class::isInstance)
        .map(entry -> ((Entry.Good) entry).order())
        .toList();
  }

  /** An answer or a problem for each search, in the order of the request. */
  Map<String, Object> report(List<Outcome> outcomes) {
    Iterator<Outcome> next = outcomes.iterator();
    List<Map<String, Object>> results = new ArrayList<>();
    for (Entry entry : entries) {
      results.add(entry instanceof Entry.Bad bad ? problem(bad.why()) : result(next.next()));
    }
    return Map.of("results", results);
  }

  private static Entry entry(JsonNode search) {
    try {
      return new Entry.Good(ScreeningBody.order(search));
    } catch (BodyRejected why) {
      return new Entry.Bad(why);
    }
  }

  private static Map<String, Object> result(Outcome outcome) {
    return outcome instanceof Outcome.Found found
        ? ScreeningReport.of(found.screening())
        : problem(((Outcome.Refused) outcome).why());
  }

  private static Map<String, Object> problem(Exception why) {
    return Map.of("problem", new Problems().told(why));
  }
}
