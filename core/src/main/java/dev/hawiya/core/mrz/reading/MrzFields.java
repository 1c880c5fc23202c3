package dev.hawiya.core.mrz.reading;

import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.MrzData;
import dev.hawiya.core.mrz.MrzFormat;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.layout.Layout;
import dev.hawiya.core.mrz.layout.Span;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.number.PakistaniIdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The fields of a document that its machine-readable zone gives, with canonical ids, values as in
 * {@link MrzData}, dates in ISO 8601, the source MRZ and their outlines in the photo. What the zone
 * leaves empty, or what is no value, has no field.
 */
public final class MrzFields {
  private static final String PAKISTAN = "PAK";
  private static final NationalNumber CARD_NUMBER = new PakistaniIdentityNumber(Set.of());

  private final MrzThresholds thresholds;

  public MrzFields(MrzThresholds thresholds) {
    this.thresholds = thresholds;
  }

  /**
   * The fields of a zone; none where it was refused.
   *
   * @param seen as recognised: scores and places
   * @param repaired the same zone after its repairs
   * @param today decides the centuries
   */
  public List<Field> of(SeenMrz seen, Repaired repaired, LocalDate today) {
    return repaired.parse() instanceof Mrz mrz
        ? new Zone(seen, repaired, mrz, new ZoneConfidence(seen, mrz, repaired, thresholds))
            .fields(today)
        : List.of();
  }

  /** One zone on its way to fields. */
  private record Zone(SeenMrz seen, Repaired repaired, Mrz mrz, ZoneConfidence confidence) {
    List<Field> fields(LocalDate today) {
      MrzData.Document document = mrz.data().document();
      MrzData.Holder holder = mrz.data().holder();
      List<Field> fields = new ArrayList<>(List.of(whole()));
      add(fields, "document_code", document.code(), places("document_code"));
      add(fields, "issuing_state", document.issuingState(), places("issuing_state"));
      add(fields, "document_number", document.number(), number());
      names(fields, holder);
      add(fields, "nationality", holder.nationality(), places("nationality"));
      add(fields, "birth_date", holder.birthDate().birthText(today), places("birth_date"));
      add(fields, "sex", holder.sex().map(Enum::name).orElse(""), places("sex"));
      String expiry = document.expiryDate().expiry(today).map(LocalDate::toString).orElse("");
      add(fields, "expiry_date", expiry, places("expiry_date"));
      String optional =
          Stream.of(document.optionalData(), document.furtherOptionalData())
              .filter(data -> !data.isEmpty())
              .collect(Collectors.joining(" "));
      add(fields, "optional_data", optional, places("optional_data", "further_optional_data"));
      add(fields, "personal_number", document.personalNumber(), places("personal_number"));
      String place = mrz.format() == MrzFormat.TD1 ? "optional_data" : "personal_number";
      add(fields, "identity_number", identityNumber(document), places(place));
      return List.copyOf(fields);
    }

    private Field whole() {
      List<Span.Place> all =
          mrz.format().layout().elements().stream()
              .flatMap(e -> e.span().places().stream())
              .toList();
      String value = String.join("\n", mrz.lines());
      return new Field(
          "mrz",
          value,
          value,
          String.join("\n", repaired.raw()),
          confidence.of(all),
          Source.MRZ,
          Optional.of(seen.place()));
    }

    private void names(List<Field> fields, MrzData.Holder holder) {
      List<Span.Place> surname = places("surname");
      List<Span.Place> given = places("given_names");
      if (surname.isEmpty()) {
        List<Span.Place> names = places("names");
        int end = mrz.format().layout().text("names", mrz.lines()).indexOf("<<");
        int cut = end < 0 ? names.size() : end;
        surname = names.subList(0, cut);
        given = names.subList(cut, names.size());
      }
      add(fields, "surname", holder.surname(), surname);
      add(fields, "given_names", holder.givenNames(), given);
      String full = (holder.givenNames() + " " + holder.surname()).strip();
      add(fields, "full_name", full, Stream.concat(surname.stream(), given.stream()).toList());
    }

    /** Where the whole number stands, its continuation too. */
    private List<Span.Place> number() {
      return mrz.digits().stream()
          .filter(digit -> digit.id().equals("mrz.document_number"))
          .findFirst()
          .map(digit -> digit.covers().stream().flatMap(s -> s.places().stream()).toList())
          .orElseGet(() -> places("document_number"));
    }

    /**
     * A Pakistani passport has the number of the holder's identity card as personal number, a card
     * its own as optional data.
     */
    private String identityNumber(MrzData.Document document) {
      String digits =
          mrz.format() == MrzFormat.TD1 ? document.optionalData() : document.personalNumber();
      boolean card = document.issuingState().equals(PAKISTAN) && digits.matches("[0-9]{13}");
      return card ? CARD_NUMBER.told(digits) : "";
    }

    private List<Span.Place> places(String... ids) {
      Layout layout = mrz.format().layout();
      return Stream.of(ids)
          .flatMap(id -> layout.spans(id).stream())
          .flatMap(span -> span.places().stream())
          .toList();
    }

    private void add(List<Field> fields, String id, String value, List<Span.Place> places) {
      if (value.isEmpty() || places.isEmpty()) {
        return;
      }
      StringBuilder raw = new StringBuilder();
      places.forEach(p -> raw.append(repaired.raw().get(p.line()).charAt(p.column())));
      fields.add(
          new Field(
              id,
              value,
              value,
              raw.toString().replaceAll("<+$", ""),
              confidence.of(places),
              Source.MRZ,
              Optional.of(outline(places))));
    }

    /** The outline of those places that lie in the first one's line. */
    private Quad outline(List<Span.Place> places) {
      int line = places.get(0).line();
      int from = places.get(0).column();
      int to =
          1
              + places.stream()
                  .filter(place -> place.line() == line)
                  .mapToInt(Span.Place::column)
                  .max()
                  .orElse(from);
      Quad whole = seen.lines().get(line).place();
      double length = mrz.format().lineLengths().get(line);
      return new Quad(
          whole.topLeft().towards(whole.topRight(), from / length),
          whole.topLeft().towards(whole.topRight(), to / length),
          whole.bottomLeft().towards(whole.bottomRight(), to / length),
          whole.bottomLeft().towards(whole.bottomRight(), from / length));
    }
  }
}
