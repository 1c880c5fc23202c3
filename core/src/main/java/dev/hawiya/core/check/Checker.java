package dev.hawiya.core.check;

import dev.hawiya.core.barcode.Barcode;
import dev.hawiya.core.barcode.BarcodeContent.Text;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.Source;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.number.NationalNumber;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Runs the checks that the catalogue names over a side's fields. */
public final class Checker {
  /** A date of which at least year and month are known: yyyy-mm. */
  private static final int YEAR_MONTH = 7;

  private static final String BARCODE = "barcode.present";

  /** A barcode that was read has an error correction of its own. */
  private static final double SURE = 0.99;

  private final Clock clock;
  private final CheckThresholds thresholds;

  public Checker(Clock clock, CheckThresholds thresholds) {
    this.clock = clock;
    this.thresholds = thresholds;
  }

  /** The verdicts on one side, in the catalogue's order. */
  public List<CheckResult> check(Fields printed, Fields reconciled, Layout layout) {
    LocalDate today = layout.type().today(clock);
    String id = layout.side().numberId().orElse("");
    Optional<Field> number = reconciled.get(id);
    NumberChecks numbers = new NumberChecks(id, layout.type().rules(), thresholds, today);
    DateChecks dates = new DateChecks(thresholds, today);
    ChassisCheck chassis = new ChassisCheck(thresholds);
    List<CheckResult> results = new ArrayList<>();
    for (FieldDefinition definition : layout.side().fields()) {
      for (String check : definition.content().checks()) {
        Optional<Field> field = printed.get(definition.id());
        switch (check) {
          case "number" -> results.addAll(numbers.wellFormed(number));
          case "number_birth_date" -> results.add(numbers.birthDate(field, number));
          case "number_sex" -> results.add(numbers.sex(field, number));
          case "past" -> results.add(dates.past(definition.id(), field));
          case "expiry" -> results.addAll(dates.expiry(field, reconciled.get("issue_date")));
          case "chassis" -> results.addAll(chassis.of(definition.id(), field));
          default -> throw new IllegalArgumentException("the catalogue names no check " + check);
        }
      }
    }
    return results;
  }

  /** Whether the dates of a document that is known by its zone lie where they must. */
  public List<CheckResult> dates(Fields fields, DocumentType type) {
    DateChecks dates = new DateChecks(thresholds, type.today(clock));
    Optional<Field> birth = fields.get("birth_date").filter(f -> f.value().length() >= YEAR_MONTH);
    return List.of(dates.past("birth_date", birth), dates.running(fields.get("expiry_date")));
  }

  /**
   * The number in print beside that in the zone.
   *
   * @param zone fields of the machine-readable zone
   * @param printed fields of the same side in print
   */
  public SameNumber inZone(Fields zone, Fields printed, String number) {
    return SameNumber.of("viz." + number, zone, number, printed.get(number), thresholds);
  }

  /** The holder's number beside that in the page's barcodes; empty where none tells one. */
  public Optional<SameNumber> inBarcodes(
      Fields fields, List<Barcode> barcodes, Layout layout, Page page) {
    return layout
        .side()
        .numberId()
        .flatMap(
            id ->
                number(id, barcodes, layout.type(), page)
                    .map(
                        f ->
                            SameNumber.of(
                                "barcode." + id, fields, id, Optional.of(f), thresholds)));
  }

  /** The only number in the barcodes that can be. */
  private Optional<Field> number(String id, List<Barcode> barcodes, DocumentType type, Page page) {
    LocalDate today = type.today(clock);
    Map<String, Barcode> numbers = new LinkedHashMap<>();
    Optional<NationalNumber> known = type.rules();
    if (known.isPresent()) {
      NationalNumber rules = known.get();
      for (Barcode barcode : barcodes) {
        barcode.content().stream()
            .flatMap(
                content ->
                    content instanceof Text text
                        ? rules.wholeIn(text.value())
                        : Stream.<String>empty())
            .filter(n -> rules.validate(n, today).isEmpty())
            .forEach(n -> numbers.put(rules.told(n), barcode));
      }
    }
    return numbers.size() == 1
        ? numbers.entrySet().stream()
            .findFirst()
            .map(e -> field(id, e.getKey(), e.getValue(), page))
        : Optional.empty();
  }

  private static Field field(String id, String number, Barcode barcode, Page page) {
    Optional<Quad> outline = Optional.of(page.inPhoto(barcode.place()));
    return new Field(id, number, number, number, SURE, Source.BARCODE, outline);
  }

  /**
   * Whether the barcode was found that the catalogue expects on a side; none where it expects none.
   */
  public List<CheckResult> barcode(List<Barcode> found, SideLayout side) {
    return side.barcode().stream()
        .map(
            expected ->
                found.stream().anyMatch(b -> b.format() == expected)
                    ? CheckResult.pass(BARCODE)
                    : CheckResult.inconclusive(BARCODE, "no " + expected + " was found"))
        .toList();
  }
}
