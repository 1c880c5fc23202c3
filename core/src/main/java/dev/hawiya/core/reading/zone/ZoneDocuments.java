package dev.hawiya.core.reading.zone;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DocumentType;
import dev.hawiya.core.catalog.MachineReadable;
import dev.hawiya.core.check.CheckResult;
import dev.hawiya.core.check.Checker;
import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.field.Field;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.mrz.Mrz;
import dev.hawiya.core.mrz.SeenMrz;
import dev.hawiya.core.mrz.reading.MrzFields;
import dev.hawiya.core.mrz.reading.MrzRepair;
import dev.hawiya.core.mrz.reading.Repaired;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Documents that are known by their machine-readable zone. */
public final class ZoneDocuments {
  private static final Set<String> DIGITS =
      Set.of("mrz.document_number", "mrz.birth_date", "mrz.expiry_date", "mrz.composite");

  private final Catalog catalog;
  private final Clock clock;
  private final Checker checker;
  private final ZoneThresholds thresholds;
  private final MrzRepair repair;
  private final MrzFields fields;

  public ZoneDocuments(Catalog catalog, Clock clock, Checker checker, ZoneThresholds thresholds) {
    this.catalog = catalog;
    this.clock = clock;
    this.checker = checker;
    this.thresholds = thresholds;
    this.repair = new MrzRepair(thresholds.mrz());
    this.fields = new MrzFields(thresholds.mrz());
  }

  /** A document as its zone tells it; empty where the text is no document's. */
  public Optional<ZoneDocument> of(SeenMrz seen, Raster photo) {
    Repaired repaired = repair.repaired(seen);
    if (!(repaired.parse() instanceof Mrz mrz)) {
      return Optional.empty();
    }
    double evidence = evidence(seen, mrz);
    if (evidence <= 0) {
      return Optional.empty();
    }
    DocumentType type = catalog.document(mrz.format(), mrz.data().document().issuingState());
    MachineReadable readable = type.machineReadable().orElseThrow();
    MachineReadable.Zone zone = readable.zones().get(mrz.format());
    Fields read = fields(seen, repaired, type);
    List<CheckResult> checks = new ArrayList<>(mrz.checks());
    checks.addAll(checker.dates(read, type));
    return Optional.of(
        new ZoneDocument(
            type.id(),
            readable.side(),
            1 / (1 + Math.exp(-evidence)),
            ZonePage.corners(seen.place(), zone, photo),
            zone.page(),
            read,
            checks));
  }

  private Fields fields(SeenMrz seen, Repaired repaired, DocumentType type) {
    Map<String, Field> read = new LinkedHashMap<>();
    fields.of(seen, repaired, type.today(clock)).forEach(f -> read.put(f.id(), f));
    return new Fields(read, Map.of());
  }

  /** Log-odds that the text is a document's. */
  private double evidence(SeenMrz seen, Mrz mrz) {
    long agree =
        mrz.checks().stream()
            .filter(c -> DIGITS.contains(c.id()) && c.verdict() == Verdict.PASS)
            .count();
    double plain = seen.score() >= thresholds.plain() ? -2 * thresholds.unsure() : 0;
    return thresholds.unsure() + plain + agree * thresholds.digit();
  }
}
