package dev.hawiya.cli.screen;

import dev.hawiya.cli.JsonLines;
import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.BirthDateText;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.name.Names;
import dev.hawiya.screening.report.HitReport;
import dev.hawiya.screening.score.Thresholds;
import dev.hawiya.screening.search.Hit;
import dev.hawiya.screening.search.Screener;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.screening.search.ScreeningResult;
import dev.hawiya.screening.search.UnopenedList;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks for somebody on the lists. */
@Command(
    name = "search",
    description = {
      "Looks for a person or company on the lists; prints the hits, best first, one JSON object a"
          + " line: what the list says of each, and the reasons for its score, as the server tells"
          + " them.",
      "No line means that nobody on these lists is like that; which lists, standard error says. Where"
          + " one cannot be opened, the others are searched, and the command exits with 1."
    })
final class SearchCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME",
      arity = "0..1",
      description = "In any script, spelling and order.")
  private Optional<String> name;

  @Option(names = "--kind", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
  private EntityKind kind = EntityKind.UNKNOWN;

  @Option(names = "--born", paramLabel = "DATE", description = "E.g. 1980-01-31 or 1980.")
  private Optional<String> born;

  @Option(names = "--country", paramLabel = "NAME|CODE", description = "E.g. EG or مصر.")
  private List<String> countries = List.of();

  @Option(
      names = "--number",
      paramLabel = "NUMBER",
      description = "A national number, passport or the like.")
  private List<String> numbers = List.of();

  @Option(names = "--list", paramLabel = "LIST", description = "Only these (default: all).")
  private Set<String> only = Set.of();

  @Option(names = "--most", paramLabel = "N", description = "At most so many hits.")
  private int most = ScreeningQuery.USUAL_MOST;

  @Mixin private ListsFolder lists;

  @Override
  public Integer call() throws IOException, ListRejected {
    ScreeningQuery query = query();
    try (Screener screener = new Screener(lists.library(), Names.load(), Thresholds.usual())) {
      ScreeningResult result = screener.search(query);
      List<UnopenedList> missing = missing(screener);
      if (result.lists().isEmpty() && missing.isEmpty()) {
        throw new ListRejected(
            "there is no such list to search: import one, e.g. `hawiya screen import sdn.csv"
                + " --list ofac`");
      }
      HitReport report = new HitReport(result.lists());
      JsonLines lines = new JsonLines(spec.commandLine().getOut()::println);
      for (Hit hit : result.hits()) {
        lines.print(report.of(hit));
      }
      PrintWriter err = spec.commandLine().getErr();
      err.println("hawiya: " + searched(result));
      missing.forEach(list -> err.println("hawiya: not searched: " + list.why()));
      return missing.isEmpty() ? 0 : 1;
    }
  }

  /** Lists that are asked for and could not be opened: without them the answer is not whole. */
  private List<UnopenedList> missing(Screener screener) {
    return screener.unopened().stream()
        .filter(one -> only.isEmpty() || only.contains(one.list()))
        .toList();
  }

  /** "searched ofac 3 (18000 entities), un 1 (1000 entities)". */
  private static String searched(ScreeningResult result) {
    String lists =
        result.lists().stream()
            .map(list -> list.list() + " " + list.number() + " (" + list.entities() + " entities)")
            .collect(Collectors.joining(", "));
    return "searched " + (lists.isEmpty() ? "no list" : lists);
  }

  private ScreeningQuery query() {
    if (name.isEmpty() && numbers.isEmpty()) {
      throw usage("give a name, or a --number");
    }
    Optional<BirthDate> date = born.flatMap(BirthDateText::parse);
    if (born.isPresent() && date.isEmpty()) {
      throw usage("'" + born.get() + "' is no date: write e.g. 1980-01-31 or 1980");
    }
    if (most < 1) {
      throw usage("--most is at least 1");
    }
    return new ScreeningQuery(name.orElse(""), kind, date, countries, numbers, only, most);
  }

  private CommandLine.ParameterException usage(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
