package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.Localization;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.layout.FieldExtractor;
import dev.hawiya.core.reading.visual.PrintedLines;
import dev.hawiya.core.reading.visual.PrintedSides;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

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
  private final PrintedLines printed;
  private final PrintedSides sides;
  private final FieldParser parser;
  private final DocumentClassifier classifier;
  private final WordedPages worded;

  LayoutTrials(Stages stages, Catalog catalog, FieldParser parser, DocumentClassifier classifier) {
    this.stages = stages;
    this.catalog = catalog;
    this.extractor = new FieldExtractor(stages.recognizer());
    this.printed = new PrintedLines(stages.pageDetector(), stages.recognizer());
    this.sides = new PrintedSides(catalog, stages.recognizer());
    this.parser = parser;
    this.classifier = classifier;
    this.worded = new WordedPages(stages, catalog, parser, classifier);
  }

  /** The layouts to try, and the corners to try them with. */
  private record Trial(Layout layout, Quad corners, double prior) {}

  /** The best reading of the page that was localised; empty where it has no text enough. */
  Optional<Attempt> best(Raster photo, Optional<Localization> localization, Trace trace) {
    return best(new SeenPages(stages.rectifier(), photo, trace), localization);
  }

  /** The same; where it is no known page, what else in the photo is one by its words. */
  Optional<Attempt> anywhere(Raster photo, Optional<Localization> localization, Trace trace) {
    SeenPages pages = new SeenPages(stages.rectifier(), photo, trace);
    Optional<Attempt> best = best(pages, localization);
    return enough(best) ? best : surer(best, worded.anywhere(pages));
  }

  private Optional<Attempt> best(SeenPages pages, Optional<Localization> localization) {
    List<Trial> trials = trials(pages.photo(), localization);
    int most = Math.min(MOST_ATTEMPTS, trials.size());
    Optional<Attempt> best = tried(trials.subList(0, 1), pages);
    if (best.filter(b -> classifier.sure(b.evidence())).isPresent()) {
      return best;
    }
    Optional<Quad> corners = localization.map(Localization::corners).filter(Quad::isConvex);
    best = surer(best, corners.flatMap(c -> worded.within(pages, c)));
    return enough(best) ? best : surer(best, tried(trials.subList(1, most), pages));
  }

  private boolean enough(Optional<Attempt> attempt) {
    return attempt.filter(a -> classifier.enough(a.evidence())).isPresent();
  }

  private static Optional<Attempt> surer(Optional<Attempt> a, Optional<Attempt> b) {
    return Stream.concat(a.stream(), b.stream()).max(Comparator.comparingDouble(Attempt::evidence));
  }

  private Optional<Attempt> tried(List<Trial> trials, SeenPages pages) {
    Optional<Attempt> best = Optional.empty();
    for (Trial trial : trials) {
      Optional<Attempt> made = attempt(trial, pages.within(trial.corners(), PageSize.ID_1));
      made.ifPresent(
          m ->
              pages
                  .trace()
                  .keep("evidence as " + trial.layout().side().appearance(), m.evidence()));
      best = surer(best, made);
      if (enough(made)) {
        break;
      }
    }
    return best;
  }

  /** A page read as one layout whatever it looks like. */
  Optional<Attempt> as(Layout layout, Quad corners, Raster photo, Trace trace) {
    Page page = stages.rectifier().rectify(photo, corners);
    return attempt(new Trial(layout, corners, 0), new SeenPage(page, trace));
  }

  /** The page read as a layout; empty where it has too few lines to be a card's side. */
  private Optional<Attempt> attempt(Trial trial, SeenPage seen) {
    if (!trial.layout().side().readInFull()) {
      List<TextRegion> regions = seen.regions(stages.detector());
      return Optional.of(regions)
          .filter(r -> r.size() >= FEWEST_LINES)
          .map(r -> extractor.extract(seen.page(), r, trial.layout()))
          .map(raw -> attempt(trial, trial.layout(), raw, seen, lines(raw)));
    }
    List<TextLine> lines = seen.lines(printed);
    return Optional.of(variant(trial.layout(), lines))
        .filter(v -> lines.size() >= FEWEST_LINES)
        .map(v -> attempt(trial, v, sides.extract(seen.page(), lines, v), seen, lines));
  }

  private Attempt attempt(
      Trial trial, Layout layout, List<RawField> raw, SeenPage seen, List<TextLine> lines) {
    Fields fields = parser.parse(raw, layout, seen.page());
    double evidence = trial.prior() + classifier.text(layout, lines, fields);
    return new Attempt(layout, trial.corners(), seen.page(), raw, fields, evidence);
  }

  private static List<TextLine> lines(List<RawField> raw) {
    return raw.stream().flatMap(r -> r.lines().stream()).toList();
  }

  /** Of the documents that look alike the last whose own words are printed, or else the first. */
  private Layout variant(Layout layout, List<TextLine> lines) {
    return catalog.layouts().stream()
        .filter(l -> l.side().appearance().equals(layout.side().appearance()))
        .filter(l -> classifier.cued(l, lines))
        .reduce((first, last) -> last)
        .orElse(layout);
  }

  /** Likeliest first: every layout as it lies, and turned by half a turn, which is less likely. */
  private List<Trial> trials(Raster photo, Optional<Localization> found) {
    Optional<Localization> localization = found.filter(l -> l.corners().isConvex());
    Map<String, Double> appearance = localization.map(Localization::appearance).orElse(Map.of());
    Quad corners = localization.map(Localization::corners).orElseGet(() -> whole(photo));
    Set<String> seen = new HashSet<>();
    List<Trial> trials = new ArrayList<>();
    for (Layout layout : catalog.layouts()) {
      if (seen.add(layout.side().appearance())) {
        double looks = classifier.looks(layout, appearance);
        trials.add(new Trial(layout, corners, looks));
        trials.add(new Trial(layout, corners.turnedHalf(), looks + classifier.halfTurned()));
      }
    }
    trials.sort(Comparator.comparingDouble((Trial trial) -> -trial.prior()));
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
