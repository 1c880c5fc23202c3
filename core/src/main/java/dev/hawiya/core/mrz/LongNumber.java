package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Layout;
import dev.hawiya.core.mrz.layout.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document number of more than nine characters, which a TD1 or TD2 continues at the beginning of
 * its optional data: a filler in the digit's place, the rest, the digit, a filler (ICAO 9303-5
 * section 4.2.2 note j, 9303-6 note j).
 *
 * @param digit its check digit, in the optional data
 * @param number the whole number
 * @param rest the optional data after it
 */
record LongNumber(CheckDigit digit, String number, String rest) {
  static Optional<LongNumber> of(MrzFormat format, List<String> lines) {
    if (format != MrzFormat.TD1 && format != MrzFormat.TD2) {
      return Optional.empty();
    }
    Layout layout = format.layout();
    Span optional = layout.spans("optional_data").get(0);
    String data = optional.text(lines);
    int end = data.indexOf('<') < 0 ? data.length() : data.indexOf('<');
    String head = layout.text("document_number", lines);
    boolean filler =
        layout.digit(CheckDigit.DOCUMENT_NUMBER).map(d -> d.printed(lines) == '<').orElse(false);
    if (!filler || head.endsWith("<") || end < 2 || !Character.isDigit(data.charAt(end - 1))) {
      return Optional.empty();
    }
    return Optional.of(
        new LongNumber(
            digit(layout, optional, end, lines),
            head + data.substring(0, end - 1),
            data.substring(end).replaceAll("^<|<+$", "")));
  }

  /** 9303 leaves the filler out of the count; Belgian cards before 2010 count it. */
  private static CheckDigit digit(Layout layout, Span optional, int end, List<String> lines) {
    Span head = layout.spans("document_number").get(0);
    Span.Place place = new Span.Place(optional.line(), optional.from() + end - 1);
    Span tail = new Span(optional.line(), optional.from(), place.column());
    Span filler = new Span(head.line(), head.to(), head.to() + 1);
    return Stream.of(List.of(head, tail), List.of(head, filler, tail))
        .map(covers -> new CheckDigit(CheckDigit.DOCUMENT_NUMBER, place, covers))
        .filter(digit -> digit.agrees(lines))
        .findFirst()
        .orElseGet(() -> new CheckDigit(CheckDigit.DOCUMENT_NUMBER, place, List.of(head, tail)));
  }

  /** The check digits of a zone, that of a long number where it really stands. */
  static List<CheckDigit> digits(MrzFormat format, List<String> lines) {
    Optional<LongNumber> number = of(format, lines);
    return format.layout().digits().stream()
        .map(
            digit ->
                digit.id().equals(CheckDigit.DOCUMENT_NUMBER)
                    ? number.map(LongNumber::digit).orElse(digit)
                    : digit)
        .toList();
  }
}
