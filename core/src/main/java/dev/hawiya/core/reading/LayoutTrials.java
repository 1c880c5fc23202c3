package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.layout.FieldExtractor;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a page as the layout it looks like, and only where its text does not bear that out, turned
 * by half a turn and as the next layout; keeps the reading with the most evidence.
 */
final class LayoutTrials {
  private static final int MOST_ATTEMPTS = 4;

  /** Fewer lines than this are no card's side; reading them would only invent. */
  private static final int FEWEST_LINES = 3;

  private final Stages stages;
  private final Catalog catalog;
  private final FieldExtractor extractor;
  private final FieldParser parser;
  private final DocumentClassifier classifier;

  LayoutTrials(Stages stages, Catalog catalog, FieldParser parser, DocumentClassifier classifier) {
    this.stages = stages;
    this.catalog = catalog;
    this.extractor = new FieldExtractor(stages.recognizer());
    this.parser = parser;
    this.classifier = classifier;
  }

  /** The layouts to try, and the corners to try them with. */
  private record Trial(Layout layout, Quad corners, double prior) {}

  /** The best reading of a photo; empty where no page has text enough to be one. */
  Optional<Attempt> best(Raster photo, Optional<Localization> localization, Trace trace) {
    Map<Quad, SeenPage> pages = new LinkedHashMap<>();
    Optional<Attempt> best = Optional.empty();
    List<Trial> trials = trials(photo, localization);
    for (Trial trial : trials.subList(0, Math.min(MOST_ATTEMPTS, trials.size()))) {
      SeenPage seen = pages.computeIfAbsent(trial.corners(), c -> look(photo, c, trace));
      if (seen.regions().size() < FEWEST_LINES) {
        continue;
      }
      Attempt attempt = attempt(trial, seen);
      trace.keep("evidence as " + trial.layout().side().appearance(), attempt.evidence());
      if (best.isEmpty() || attempt.evidence() > best.get().evidence()) {
        best = Optional.of(attempt);
      }
      if (classifier.enough(attempt.evidence())) {
        break;
      }
    }
    return best;
  }

  private SeenPage look(Raster photo, Quad corners, Trace trace) {
    Page page = stages.rectifier().rectify(photo, corners);
    trace.keep("attempted page", page);
    List<TextRegion> regions = stages.detector().detect(page);
    trace.keep("attempted regions", regions);
    return new SeenPage(page, regions);
  }

  private Attempt attempt(Trial trial, SeenPage seen) {
    Layout layout = trial.layout();
    List<RawField> raw = extractor.extract(seen.page(), seen.regions(), layout);
    Fields fields = parser.parse(raw, layout, seen.page());
    double evidence = trial.prior() + classifier.text(layout, raw, fields);
    return new Attempt(layout, trial.corners(), seen, raw, fields, evidence);
  }

  /** Likeliest first: as seen, turned by half a turn, then the next layout likewise. */
  private List<Trial> trials(Raster photo, Optional<Localization> found) {
    Optional<Localization> localization = found.filter(l -> l.corners().isConvex());
    Map<String, Double> appearance = localization.map(Localization::appearance).orElse(Map.of());
    Quad corners = localization.map(Localization::corners).orElseGet(() -> whole(photo));
    List<Layout> layouts =
        catalog.layouts().stream()
            .sorted(Comparator.comparingDouble(l -> -classifier.looks(l, appearance)))
            .toList();
    List<Trial> trials = new ArrayList<>();
    for (Layout layout : layouts) {
      double looks = classifier.looks(layout, appearance);
      trials.add(new Trial(layout, corners, looks));
      trials.add(new Trial(layout, corners.turnedHalf(), looks + classifier.halfTurned()));
    }
    return trials;
  }

  /** The whole photo as a page; one that stands upright is a card turned by a quarter. */
  private static Quad whole(Raster photo) {
    Quad w = Quad.WHOLE;
    return photo.height() > photo.width()
        ? new Quad(w.topRight(), w.bottomRight(), w.bottomLeft(), w.topLeft())
        : w;
  }
}
