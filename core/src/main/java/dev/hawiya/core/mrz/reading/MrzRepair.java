package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.MrzParse;
import dev.hawiya.core.mrz.MrzParser;
import dev.hawiya.core.mrz.SeenCharacter;
import dev.hawiya.core.mrz.SeenLine;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.mrz.reading.Repaired.Repair;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repairs what a check digit proves to be misread and the recogniser itself doubted, or what cannot
 * stand in its place; a plainly printed wrong character stays. Never throws.
 */
public final class MrzRepair {
  private final MrzThresholds thresholds;

  public MrzRepair(MrzThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /** Repairs lines that come without scores: only what cannot stand in its place. */
  public Repaired repaired(List<String> lines) {
    List<SeenLine> sure =
        Optional.ofNullable(lines).orElse(List.of()).stream()
            .map(line -> Objects.toString(line, "").strip())
            .map(
                line ->
                    new SeenLine(
                        Quad.WHOLE,
                        line.chars()
                            .mapToObj(c -> new SeenCharacter((char) c, 1, List.of()))
                            .toList()))
            .toList();
    return repaired(new SeenMrz(Quad.WHOLE, MrzFormat.TD3, sure, 1));
  }

  /** Repairs a zone as seen; its format is told by its lines anew. */
  public Repaired repaired(SeenMrz seen) {
    List<String> raw = seen.text();
    MrzParse parse = MrzParser.parse(raw);
    if (!(parse instanceof Mrz mrz) || !mrz.lines().equals(raw)) {
      return new Repaired(raw, raw, List.of(), parse);
    }
    RepairSearch search = new RepairSearch(seen, mrz, thresholds);
    Change.Set found = search.found();
    List<Repair> repairs = found.changes().stream().map(c -> repair(mrz, c)).toList();
    List<String> lines = found.applied(raw);
    MrzParse after = MrzParser.parse(lines);
    return new Repaired(
        raw,
        lines,
        repairs,
        after instanceof Mrz repaired ? told(repaired, seen, repairs, search) : after);
  }

  private static Repair repair(Mrz mrz, Change change) {
    String proof =
        mrz.digits().stream()
            .filter(digit -> !digit.isComposite() && digit.places().contains(change.place()))
            .map(CheckDigit::id)
            .findFirst()
            .orElse(CheckDigit.COMPOSITE);
    return new Repair(
        change.place().line(), change.place().column(), change.seen(), change.put(), proof);
  }

  private Mrz told(Mrz mrz, SeenMrz seen, List<Repair> repairs, RepairSearch search) {
    List<CheckResult> checks =
        mrz.checks().stream()
            .map(check -> withRepairs(check, repairs))
            .map(check -> withDoubts(check, mrz, seen))
            .map(check -> withOtherTexts(check, mrz, repairs, search))
            .toList();
    return new Mrz(mrz.format(), mrz.lines(), mrz.data(), checks);
  }

  private static CheckResult withRepairs(CheckResult check, List<Repair> repairs) {
    String detail =
        Stream.concat(
                repairs.stream().filter(r -> r.checkId().equals(check.id())).map(Repair::sentence),
                Stream.of(check.detail()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return check.saying(detail);
  }

  /** A PASS proves nothing where the recogniser saw two characters that are one to the digit. */
  private CheckResult withDoubts(CheckResult check, Mrz mrz, SeenMrz seen) {
    Optional<CheckDigit> digit =
        mrz.digits().stream().filter(d -> d.id().equals(check.id())).findFirst();
    if (digit.isEmpty() || check.verdict() != Verdict.PASS) {
      return check;
    }
    List<String> doubts =
        digit.get().places().stream()
            .filter(place -> provenBy(digit.get(), place, mrz))
            .filter(place -> doubted(place, mrz, seen))
            .map(place -> "line " + (place.line() + 1) + ", place " + (place.column() + 1))
            .toList();
    return doubts.isEmpty()
        ? check
        : CheckResult.inconclusive(
            check.id(),
            "the recogniser wavers between characters that are one to the digit at "
                + String.join("; ", doubts));
  }

  /** Nor where two doubtful characters could both be others and the digit agree again. */
  private static CheckResult withOtherTexts(
      CheckResult check, Mrz mrz, List<Repair> repairs, RepairSearch search) {
    boolean open =
        check.verdict() == Verdict.PASS
            && mrz.digits().stream()
                .filter(digit -> digit.id().equals(check.id()))
                .filter(digit -> repairs.stream().noneMatch(r -> touches(digit, r)))
                .anyMatch(search::wavers);
    return open
        ? CheckResult.inconclusive(
            check.id(), "the digit agrees with another text, too, that the recogniser allows")
        : check;
  }

  private static boolean touches(CheckDigit digit, Repair repair) {
    return digit.places().contains(new Span.Place(repair.line(), repair.column()));
  }

  /** The composite answers only for what no other digit covers. */
  private static boolean provenBy(CheckDigit digit, Span.Place place, Mrz mrz) {
    return !digit.isComposite()
        || mrz.digits().stream()
            .noneMatch(other -> !other.isComposite() && other.places().contains(place));
  }

  private boolean doubted(Span.Place place, Mrz mrz, SeenMrz seen) {
    char put = mrz.lines().get(place.line()).charAt(place.column());
    SeenCharacter character = seen.lines().get(place.line()).characters().get(place.column());
    Stream<SeenCharacter.Alternative> all =
        Stream.concat(
            Stream.of(new SeenCharacter.Alternative(character.character(), character.score())),
            character.others().stream());
    return all.filter(other -> other.score() >= thresholds.blindDoubt())
        .map(SeenCharacter.Alternative::character)
        .filter(c -> c != put)
        .filter(mrz.format().layout().at(place.line(), place.column()).kind()::holds)
        .anyMatch(c -> CheckDigit.blindTo(c, put));
  }
}
