package dev.hawiya.core.mrz;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Element;
import dev.hawiya.core.mrz.layout.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The verdicts on a zone's own text. */
final class MrzChecks {
  private static final List<String> DIGITS =
      List.of(
          CheckDigit.DOCUMENT_NUMBER,
          "mrz.birth_date",
          "mrz.expiry_date",
          CheckDigit.PERSONAL_NUMBER,
          CheckDigit.COMPOSITE);
  private static final String FORMAT = "mrz.format";

  private final MrzFormat format;
  private final List<String> lines;
  private final MrzData data;

  private MrzChecks(MrzFormat format, List<String> lines, MrzData data) {
    this.format = format;
    this.lines = lines;
    this.data = data;
  }

  static List<CheckResult> of(MrzFormat format, List<String> lines, MrzData data) {
    MrzChecks checks = new MrzChecks(format, lines, data);
    List<CheckDigit> digits = LongNumber.digits(format, lines);
    List<CheckResult> results = new ArrayList<>();
    for (String id : DIGITS) {
      Optional<CheckDigit> digit = digits.stream().filter(d -> d.id().equals(id)).findFirst();
      results.add(
          digit
              .map(checks::digit)
              .orElseGet(() -> CheckResult.notApplicable(id, "this format has no such digit")));
    }
    results.add(checks.format());
    results.add(state("mrz.issuing_state", data.document().issuingState()));
    results.add(
        format.layout().has("nationality")
            ? state("mrz.nationality", data.holder().nationality())
            : CheckResult.notApplicable("mrz.nationality", "this format has no nationality"));
    return List.copyOf(results);
  }

  private CheckResult digit(CheckDigit digit) {
    String id = digit.id();
    char printed = digit.printed(lines);
    List<Span.Place> strange =
        strange(digit.covers().stream().flatMap(s -> s.places().stream()).toList());
    if (printed == '<' && !digit.agrees(lines)) {
      return CheckResult.fail(id, Fault.CHECKSUM, "a filler stands in the place of the digit");
    }
    if (!CharacterKind.DIGITS.holds(printed)) {
      return CheckResult.fail(id, Fault.CHECKSUM, "no digit stands in the place of the digit");
    }
    if (!strange.isEmpty()) {
      return CheckResult.inconclusive(
          id, "what cannot stand there is covered: " + BlindSpots.places(strange));
    }
    return digit.agrees(lines)
        ? CheckResult.pass(id).saying(new BlindSpots(format, lines, digit).sentence())
        : CheckResult.fail(id, Fault.CHECKSUM, "the digit is not the one that is counted");
  }

  private List<Span.Place> strange(List<Span.Place> places) {
    Predicate<Span.Place> fits =
        place ->
            format
                .layout()
                .at(place.line(), place.column())
                .kind()
                .holds(lines.get(place.line()).charAt(place.column()));
    return places.stream().filter(fits.negate()).toList();
  }

  /** Every place holds its kind, the dates can be, the code is one of this format. */
  private CheckResult format() {
    List<Span.Place> strange =
        strange(
            format.layout().elements().stream()
                .map(Element::span)
                .flatMap(span -> span.places().stream())
                .toList());
    if (!strange.isEmpty()) {
      return CheckResult.fail(
          FORMAT, Fault.FORMAT, "what cannot stand there: " + BlindSpots.places(strange));
    }
    List<MrzDate.State> dates =
        List.of(data.holder().birthDate(), data.document().expiryDate()).stream()
            .filter(date -> !date.equals(MrzDate.NONE))
            .map(MrzDate::state)
            .toList();
    if (dates.contains(MrzDate.State.IMPOSSIBLE)) {
      return CheckResult.fail(FORMAT, Fault.FORMAT, "a date that the calendar does not have");
    }
    if (dates.contains(MrzDate.State.ZEROES)) {
      return CheckResult.inconclusive(FORMAT, "a month or day of zeroes");
    }
    return knownCode()
        ? CheckResult.pass(FORMAT)
        : CheckResult.inconclusive(FORMAT, "a document code that 9303 does not have");
  }

  /** The first letters of 9303-4, -5, -6 and -7 sections 4.2.2. */
  private boolean knownCode() {
    String code = data.document().code();
    return switch (format) {
      case TD3 -> code.startsWith("P");
      case TD1, TD2 -> code.matches("[ACI][A-Z]?") && !code.matches("IV|AI|CV|AV");
      case MRV_A, MRV_B -> code.startsWith("V");
      case FRENCH_ID -> code.equals("ID");
      case SWISS_LICENCE -> code.equals("FA");
    };
  }

  private static CheckResult state(String id, String code) {
    Optional<MrzStates.State> state = MrzStates.byCode(code);
    if (state.isEmpty()) {
      return CheckResult.inconclusive(id, "a code that is not known");
    }
    return state.get().kind() == MrzStates.Kind.HISTORIC
        ? CheckResult.inconclusive(id, "a code that is no longer in use")
        : CheckResult.pass(id);
  }
}
