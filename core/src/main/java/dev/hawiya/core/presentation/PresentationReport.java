package dev.hawiya.core.presentation;

import dev.hawiya.core.check.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a genuine document lay before the camera, check by check. */
public record PresentationReport(List<PresentationCheck> checks) {
  public static final String GREYSCALE = "document.greyscale";
  public static final String SCREEN = "document.screen";
  public static final String PRINT = "document.print";
  public static final String DIGITAL = "document.digital";
  public static final String PORTRAIT = "document.portrait";
  public static final String TEXT = "document.text";

  private static final Map<String, DocumentFormat> FORMATS = formats();

  public PresentationReport {
    checks = List.copyOf(checks);
  }

  private static Map<String, DocumentFormat> formats() {
    Map<String, DocumentFormat> formats = new LinkedHashMap<>();
    formats.put(DIGITAL, DocumentFormat.DIGITAL);
    formats.put(GREYSCALE, DocumentFormat.COPY);
    formats.put(SCREEN, DocumentFormat.SCREEN);
    formats.put(PRINT, DocumentFormat.PRINT);
    return formats;
  }

  public Optional<PresentationCheck> check(String id) {
    return checks.stream().filter(check -> check.id().equals(id)).findFirst();
  }

  /** The surest format that a check speaks for; the original only where each of them passes. */
  public DocumentFormat format() {
    List<PresentationCheck> ofFormat =
        checks.stream().filter(check -> FORMATS.containsKey(check.id())).toList();
    Optional<PresentationCheck> worst =
        ofFormat.stream()
            .filter(PresentationCheck::fails)
            .max(Comparator.comparingDouble(PresentationCheck::score));
    boolean original =
        ofFormat.size() == FORMATS.size()
            && ofFormat.stream().allMatch(check -> check.verdict() == Verdict.PASS);
    return worst
        .map(check -> FORMATS.get(check.id()))
        .orElse(original ? DocumentFormat.ORIGINAL : DocumentFormat.UNKNOWN);
  }

  /** Whether no check of the format fails; doubts are not held against the document. */
  public boolean live() {
    return checks.stream().noneMatch(check -> FORMATS.containsKey(check.id()) && check.fails());
  }

  /** Whether the portrait or a text fails. */
  public boolean tampered() {
    return checks.stream().anyMatch(check -> !FORMATS.containsKey(check.id()) && check.fails());
  }
}
