package dev.hawiya.core.presentation;

import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a genuine document lay before the camera, check by check. A check that passes saw
 * nothing, which proves little of {@link #PORTRAIT} and {@link #TEXT}: much of what forgers do with
 * care shows nowhere.
 */
public record PresentationReport(List<CheckResult> checks) {
  public static final String GREYSCALE = "document.greyscale";
  public static final String SCREEN = "document.screen";
  public static final String PRINT = "document.print";
  public static final String DIGITAL = "document.digital";
  public static final String PORTRAIT = "document.portrait";
  public static final String TEXT = "document.text";

  /** All checks, in the order in which they are made. */
  static final List<String> IDS = List.of(GREYSCALE, SCREEN, PRINT, DIGITAL, PORTRAIT, TEXT);

  private static final Map<String, DocumentFormat> FORMATS = formats();

  public PresentationReport {
    checks = List.copyOf(checks);
  }

  /** What all checks of a document say of its presentation; empty where that was not assessed. */
  public static Optional<PresentationReport> among(List<CheckResult> all) {
    List<CheckResult> own = all.stream().filter(check -> IDS.contains(check.id())).toList();
    return own.isEmpty() ? Optional.empty() : Optional.of(new PresentationReport(own));
  }

  private static Map<String, DocumentFormat> formats() {
    Map<String, DocumentFormat> formats = new LinkedHashMap<>();
    formats.put(DIGITAL, DocumentFormat.DIGITAL);
    formats.put(GREYSCALE, DocumentFormat.COPY);
    formats.put(SCREEN, DocumentFormat.SCREEN);
    formats.put(PRINT, DocumentFormat.PRINT);
    return formats;
  }

  public Optional<CheckResult> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /** The surest format that a check speaks for; the original only where each of them passes. */
  public DocumentFormat format() {
    List<CheckResult> ofFormat = checks.stream().filter(PresentationReport::ofFormat).toList();
    Optional<CheckResult> worst =
        ofFormat.stream()
            .filter(PresentationReport::fails)
            .max(Comparator.comparingDouble(check -> check.score().orElse(0)));
    boolean original =
        ofFormat.size() == FORMATS.size()
            && ofFormat.stream().allMatch(check -> check.verdict() == Verdict.PASS);
    return worst
        .map(check -> FORMATS.get(check.id()))
        .orElse(original ? DocumentFormat.ORIGINAL : DocumentFormat.UNKNOWN);
  }

  /** Whether no check of the format fails; doubts are not held against the document. */
  public boolean live() {
    return checks.stream().noneMatch(check -> ofFormat(check) && fails(check));
  }

  /** Whether the portrait or a text fails. */
  public boolean tampered() {
    return checks.stream().anyMatch(check -> !ofFormat(check) && fails(check));
  }

  /** Whether any check fails. */
  public boolean refused() {
    return !live() || tampered();
  }

  /** Whether any check fails; empty where none does and the format is open. */
  public Optional<Boolean> attack() {
    return refused() || decided() ? Optional.of(refused()) : Optional.empty();
  }

  /** Whether any check of the format came to a verdict; where none did, the format is open. */
  public boolean decided() {
    return checks.stream()
        .anyMatch(check -> ofFormat(check) && check.verdict() != Verdict.INCONCLUSIVE);
  }

  private static boolean ofFormat(CheckResult check) {
    return FORMATS.containsKey(check.id());
  }

  private static boolean fails(CheckResult check) {
    return check.verdict() == Verdict.FAIL;
  }
}
