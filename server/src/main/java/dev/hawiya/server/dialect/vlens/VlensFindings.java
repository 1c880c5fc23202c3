package dev.hawiya.server.dialect.vlens;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.server.dialect.TableRows;
import dev.hawiya.server.dialect.vlens.VlensResponse.Fault;
import dev.hawiya.server.dialect.vlens.VlensResponse.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a document's missing fields and failed checks is told, and how: {@code validations.tsv}.
 */
final class VlensFindings {
  private static final String MISSING = "missing";

  private record Rule(VlensEndpoint endpoint, String subject, String field, VlensCode code) {}

  private final List<Rule> rules;
  private final VlensCodes codes;

  VlensFindings(VlensCodes codes) {
    this.codes = codes;
    this.rules =
        TableRows.load("vlens", "validations", 4).stream().map(VlensFindings::rule).toList();
  }

  private static Rule rule(List<String> cells) {
    return new Rule(
        VlensEndpoint.valueOf(cells.get(0)),
        cells.get(1),
        cells.get(2),
        VlensCode.valueOf(cells.get(3)));
  }

  /**
   * What is wrong with a document, field by field.
   *
   * @param endpoint that reads it
   * @param data the document under the vendor's names
   */
  List<Finding> of(VlensEndpoint endpoint, Map<String, Object> data, List<CheckResult> checks) {
    Set<String> wrong =
        checks.stream()
            .filter(c -> c.verdict() == Verdict.FAIL)
            .map(CheckResult::id)
            .collect(Collectors.toSet());
    Map<String, Set<VlensCode>> found = new LinkedHashMap<>();
    for (Rule rule : rules) {
      boolean missing = Optional.empty().equals(data.get(rule.field()));
      boolean holds = rule.subject().equals(MISSING) ? missing : wrong.contains(rule.subject());
      if (rule.endpoint() == endpoint && holds) {
        found.computeIfAbsent(rule.field(), f -> new LinkedHashSet<>()).add(rule.code());
      }
    }
    List<Finding> findings = new ArrayList<>();
    found.forEach((field, why) -> findings.add(new Finding(field, data.get(field), faults(why))));
    return findings;
  }

  private List<Fault> faults(Set<VlensCode> why) {
    return why.stream().map(codes::of).map(row -> new Fault(row.number(), row.text())).toList();
  }
}
