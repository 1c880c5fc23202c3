package dev.hawiya.core.field;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.date.DateForm;
import dev.hawiya.core.field.value.Parsed;
import dev.hawiya.core.field.value.ValueParser;
import dev.hawiya.core.field.value.ValueParsers;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.number.NumberThresholds;
import dev.hawiya.core.text.ArabicSpelling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the raw fields of a side with the parsers that the catalogue names. */
public final class FieldParser {
  private static final String NUMBER = "number";

  private final Clock clock;
  private final Confidence confidence;
  private final FieldThresholds thresholds;
  private final NumberThresholds numberThresholds;

  /** Settings of a parser. */
  public record Settings(Confidence confidence, FieldThresholds fields, NumberThresholds numbers) {
    public static final Settings DEFAULT =
        new Settings(Confidence.DEFAULT, FieldThresholds.DEFAULT, NumberThresholds.DEFAULT);
  }

  public FieldParser(Clock clock, Settings settings) {
    this.clock = clock;
    this.confidence = settings.confidence();
    this.thresholds = settings.fields();
    this.numberThresholds = settings.numbers();
  }

  /**
   * The fields that could be understood, in the catalogue's order, and why others could not.
   *
   * @param raw text found on the side; a field that was not found is simply absent
   * @param page the way from the side back to the photo
   */
  public Fields parse(List<RawField> raw, Layout layout, Page page) {
    LocalDate today = layout.type().today(clock);
    SideContext context = new SideContext(raw, layout, today, thresholds);
    Map<String, Parsed> parsed = new LinkedHashMap<>();
    Map<String, ValueParser> parsers = ValueParsers.of(layout.type(), thresholds);
    for (FieldDefinition field : layout.side().fields()) {
      Optional.ofNullable(parsers.get(field.content().parser()))
          .flatMap(p -> context.raw(field.id()).map(r -> p.parse(r, field)))
          .ifPresent(p -> parsed.put(field.id(), p));
    }
    Optional<LocalDate> born = number(context, layout, parsed, today);
    for (FieldDefinition field : layout.side().fields()) {
      if (context.raw(field.id()).isPresent() && isDate(field)) {
        parsed.put(field.id(), date(context, field, born));
      }
    }
    return fields(parsed, context, layout, page);
  }

  private static boolean isDate(FieldDefinition field) {
    return DateForm.of(field.content().parser()).isPresent();
  }

  /** Chooses the number and answers the birth date it says. */
  private Optional<LocalDate> number(
      SideContext context, Layout layout, Map<String, Parsed> parsed, LocalDate today) {
    Optional<NationalNumber> rules = layout.type().rules();
    Optional<String> id =
        layout.side().fields().stream()
            .filter(f -> f.content().parser().equals(NUMBER))
            .map(FieldDefinition::id)
            .findFirst();
    if (rules.isEmpty() || id.flatMap(context::raw).isEmpty()) {
      return Optional.empty();
    }
    NumberParser parser = new NumberParser(rules.get(), numberThresholds, today);
    Optional<Field> sex =
        parsed.get("sex") instanceof Parsed.Value value
            ? Optional.of(field("sex", "code", value, Optional.empty()))
            : Optional.empty();
    Parsed number =
        parser.parse(
            context.raw(id.get()).orElseThrow(), context.dates("birth_date").scores(), sex);
    parsed.put(id.get(), number);
    return number instanceof Parsed.Value value
        ? rules.get().birthDate(value.value())
        : Optional.empty();
  }

  private Parsed date(SideContext context, FieldDefinition field, Optional<LocalDate> born) {
    Parsed chosen =
        context
            .dates(field.id())
            .choose(d -> context.weight(field, d, born), thresholds.dateScore());
    if (!(chosen instanceof Parsed.Value value)) {
      return chosen;
    }
    DateForm form = DateForm.of(field.content().parser()).orElseThrow();
    String iso = form.told(value.value());
    return new Parsed.Value(iso, form.printed(iso, value.raw()), value.score());
  }

  private Fields fields(Map<String, Parsed> parsed, SideContext context, Layout layout, Page page) {
    Map<String, Field> read = new LinkedHashMap<>();
    Map<String, String> missing = new LinkedHashMap<>();
    for (FieldDefinition definition : layout.side().fields()) {
      String id = definition.id();
      Optional<RawField> raw = context.raw(id);
      Parsed result = parsed.getOrDefault(id, new Parsed.Unreadable("not found on this side"));
      if (result instanceof Parsed.Value value) {
        String parser = definition.content().parser();
        double certainty = raw.map(RawField::certainty).orElse(1.0);
        Parsed.Value counted =
            new Parsed.Value(value.value(), value.raw(), certainty * value.score());
        read.put(id, field(id, parser, counted, raw.map(r -> page.inPhoto(r.box()))));
      } else if (result instanceof Parsed.Unreadable why
          && (definition.required() || layout.side().knownByWords())) {
        missing.put(id, why.reason());
      }
    }
    return new Fields(read, missing);
  }

  private Field field(String id, String parser, Parsed.Value value, Optional<Quad> outline) {
    return new Field(
        id,
        value.value(),
        ArabicSpelling.fold(value.value()),
        value.raw(),
        confidence.of(parser, value.score()),
        Source.VIZ,
        outline);
  }
}
