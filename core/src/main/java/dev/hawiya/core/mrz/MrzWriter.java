package dev.hawiya.core.mrz;

import dev.hawiya.core.mrz.MrzData.Document;
import dev.hawiya.core.mrz.MrzData.Holder;
import dev.hawiya.core.mrz.MrzData.Sex;
import dev.hawiya.core.mrz.layout.CharacterKind;
import dev.hawiya.core.mrz.layout.CheckDigit;
import dev.hawiya.core.mrz.layout.Layout;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.mrz.letter.NameText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lines of a machine-readable zone, check digits and all: the inverse of the parser. */
public final class MrzWriter {
  private final MrzFormat format;
  private final Layout layout;
  private final List<StringBuilder> lines;
  private boolean continued;

  private MrzWriter(MrzFormat format) {
    this.format = format;
    this.layout = format.layout();
    this.lines = format.lineLengths().stream().map(n -> new StringBuilder("<".repeat(n))).toList();
  }

  /**
   * The lines of some data. Names are written as {@link NameText} says, cut where they are too
   * long; what the format has no place for is left out.
   *
   * @throws IllegalArgumentException where a text other than a name does not fit its place or holds
   *     what cannot stand there, or a name has letters that are not Latin
   */
  public static List<String> write(MrzData data, MrzFormat format) {
    return new MrzWriter(format).written(data);
  }

  private List<String> written(MrzData data) {
    document(data.document());
    holder(data.holder());
    names(data.holder());
    layout.digits().forEach(this::digit);
    return text();
  }

  private void document(Document document) {
    put("document_code", document.code());
    put("issuing_state", document.issuingState());
    put("expiry_date", document.expiryDate().raw());
    put("further_optional_data", document.furtherOptionalData());
    put("personal_number", document.personalNumber());
    continued = continues(document.number());
    if (continued) {
      longNumber(document.number(), document.optionalData());
    } else {
      put("document_number", document.number());
      put("optional_data", document.optionalData());
    }
  }

  private boolean continues(String number) {
    boolean card = format == MrzFormat.TD1 || format == MrzFormat.TD2;
    return card && number.length() > layout.width("document_number");
  }

  private void longNumber(String number, String optional) {
    if (number.contains("<")) {
      throw new IllegalArgumentException("a number that is continued holds no filler");
    }
    int head = layout.width("document_number");
    String digit =
        CheckDigit.of(number).stream().mapToObj(Integer::toString).collect(Collectors.joining());
    put("document_number", number.substring(0, head));
    String rest = number.substring(head) + digit;
    put("optional_data", optional.isEmpty() ? rest : rest + "<" + optional);
  }

  private void holder(Holder holder) {
    put("nationality", holder.nationality());
    put("birth_date", holder.birthDate().raw());
    put("sex", holder.sex().filter(sex -> sex != Sex.X).map(Sex::name).orElse(""));
  }

  private void names(Holder holder) {
    if (layout.has("names")) {
      put("names", NameText.field(holder.surname(), holder.givenNames(), layout.width("names")));
      return;
    }
    put("surname", NameText.cut(NameText.identifier(holder.surname()), layout.width("surname")));
    String given =
        Stream.of(holder.givenNames().strip().split("\\s+"))
            .map(NameText::identifier)
            .collect(Collectors.joining("<<"));
    put("given_names", given.substring(0, Math.min(given.length(), layout.width("given_names"))));
  }

  private void digit(CheckDigit digit) {
    if (continued && digit.id().equals(CheckDigit.DOCUMENT_NUMBER)) {
      return;
    }
    String covered = digit.covered(text());
    boolean empty =
        digit.id().equals(CheckDigit.PERSONAL_NUMBER) && covered.chars().allMatch(c -> c == '<');
    if (!empty) {
      set(digit.place(), (char) ('0' + CheckDigit.of(covered).orElseThrow()));
    }
  }

  /** Fills the places of an element; what this format does not have is left out. */
  private void put(String id, String value) {
    List<Span.Place> places =
        layout.spans(id).stream().flatMap(span -> span.places().stream()).toList();
    if (places.isEmpty()) {
      return;
    }
    if (value.length() > places.size()) {
      throw new IllegalArgumentException(id + " has no room for " + value.length());
    }
    for (int i = 0; i < value.length(); i++) {
      Span.Place place = places.get(i);
      CharacterKind kind = layout.at(place.line(), place.column()).kind();
      if (!kind.holds(value.charAt(i))) {
        throw new IllegalArgumentException(id + " holds only " + kind);
      }
      set(place, value.charAt(i));
    }
  }

  private void set(Span.Place place, char character) {
    lines.get(place.line()).setCharAt(place.column(), character);
  }

  private List<String> text() {
    return lines.stream().map(StringBuilder::toString).toList();
  }
}
