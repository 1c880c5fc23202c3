package dev.hawiya.core.validity;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.CrossChecks;
import dev.hawiya.core.check.Fault;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.date.DateText;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.presentation.PresentationReport;
import dev.hawiya.core.reading.DocumentReading;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sums up the readings of a document's two sides, fresh or restored from a report. */
public final class ValidityAssessor {
  /**
   * Faults that say nothing against what was read: genuine numbers exist whose check digit fails,
   * that a card ran out is said once, of the whole document, and what a forger shows can be read.
   */
  private static final Set<Fault> HARMLESS = Set.of(Fault.CHECKSUM, Fault.EXPIRED, Fault.ATTACK);

  private static final String EXPIRY = "expiry_date";

  private final Catalog catalog;
  private final Clock clock;
  private final ValidityThresholds thresholds;

  public ValidityAssessor(Catalog catalog, Clock clock, ValidityThresholds thresholds) {
    this.catalog = catalog;
    this.clock = clock;
    this.thresholds = thresholds;
  }

  /**
   * The validity of a document.
   *
   * @param front what the picture given as its front was read as; empty where none was given
   * @param back likewise
   */
  public DocumentValidity assess(Optional<DocumentReading> front, Optional<DocumentReading> back) {
    Optional<DocumentReading> seenFront = front.filter(r -> shows(r, "front"));
    Optional<DocumentReading> seenBack = back.filter(r -> shows(r, "back"));
    Set<String> differing =
        seenFront.isPresent() && seenBack.isPresent()
            ? differing(seenFront.get().fields(), seenBack.get().fields())
            : Set.of();
    return new DocumentValidity(
        expired(Stream.of(seenFront, seenBack).flatMap(Optional::stream)),
        side(front, seenFront, differing),
        side(back, seenBack, differing));
  }

  private static boolean shows(DocumentReading reading, String side) {
    return reading.document().known() && reading.document().side().equals(side);
  }

  /** Two clear numbers are not of one card; which of them is wrong nobody can tell here. */
  private Set<String> differing(Fields front, Fields back) {
    CheckResult same = new CrossChecks(thresholds.checks()).sameNumber(front, back);
    return same.verdict() == Verdict.FAIL
        ? CrossChecks.NUMBERS.stream()
            .filter(id -> front.get(id).isPresent() && back.get(id).isPresent())
            .collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private SideValidity side(
      Optional<DocumentReading> given, Optional<DocumentReading> seen, Set<String> differing) {
    boolean greyscale = given.filter(ValidityAssessor::greyscale).isPresent();
    if (seen.isEmpty()) {
      return new SideValidity(false, false, greyscale, List.of());
    }
    Set<String> review = invalid(seen.get());
    review.addAll(differing);
    boolean valid = review.isEmpty() && !greyscale;
    review.addAll(read(seen.get(), f -> f.confidence() < thresholds.checks().clearlyRead()));
    return new SideValidity(true, valid, greyscale, List.copyOf(review));
  }

  /** A picture without colour, or of a copy without colour where that was looked for. */
  private static boolean greyscale(DocumentReading reading) {
    return reading.quality().greyscale()
        || reading
            .presentation()
            .flatMap(seen -> seen.check(PresentationReport.GREYSCALE))
            .filter(check -> check.verdict() == Verdict.FAIL)
            .isPresent();
  }

  /** The fields that are missing, failed a check, or are likelier wrong than right. */
  private Set<String> invalid(DocumentReading reading) {
    Set<String> fields = new TreeSet<>(reading.fields().missing().keySet());
    reading.checks().stream()
        .filter(c -> c.verdict() == Verdict.FAIL)
        .filter(c -> c.fault().filter(HARMLESS::contains).isEmpty())
        .map(ValidityAssessor::field)
        .forEach(fields::add);
    fields.addAll(read(reading, f -> f.confidence() < thresholds.believed()));
    return fields;
  }

  /** A check of a field is named after it: {@code birth_date.in_past}. */
  private static String field(CheckResult check) {
    return check.id().split("\\.")[0];
  }

  private static List<String> read(DocumentReading reading, Predicate<Field> which) {
    return reading.fields().read().values().stream().filter(which).map(Field::id).toList();
  }

  /** By the surer expiry date, where two sides print one. */
  private Optional<Boolean> expired(Stream<DocumentReading> seen) {
    return seen.filter(r -> sureOfExpiry(r) >= thresholds.believed())
        .max(Comparator.comparingDouble(ValidityAssessor::sureOfExpiry))
        .flatMap(this::expired);
  }

  /** A date in the past must be as clear as for a failed check before it is held against a card. */
  private Optional<Boolean> expired(DocumentReading reading) {
    boolean clear = sureOfExpiry(reading) >= thresholds.checks().clearlyRead();
    return catalog
        .document(reading.document().type())
        .map(type -> type.today(clock))
        .flatMap(today -> DateText.iso(reading.fields().value(EXPIRY)).map(d -> d.isBefore(today)))
        .filter(past -> clear || !past);
  }

  private static double sureOfExpiry(DocumentReading reading) {
    return reading.fields().get(EXPIRY).map(Field::confidence).orElse(0.0);
  }
}
