package dev.hawiya.core.reading;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.field.FieldParser;
import dev.hawiya.core.field.Fields;
import dev.hawiya.core.field.RawField;
import dev.hawiya.core.geometry.Quad;
import dev.hawiya.core.image.OutlineFinder;
import dev.hawiya.core.image.Page;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.image.Raster;
import dev.hawiya.core.reading.visual.FormLines;
import dev.hawiya.core.reading.visual.FormSides;
import dev.hawiya.core.text.TextLine;
import dev.hawiya.core.text.TextRegion;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Reads a page as one that no localiser knows: which side it is, and which way up it lies, its
 * printed labels tell. A page without them is none.
 */
final class WordedPages {
  /** Fewer lines than this are no card's side; reading them would only invent. */
  private static final int FEWEST_LINES = 4;

  /** Fewer different labels than this can stand on other papers too. */
  private static final int FEWEST_LABELS = 6;

  /** How many labels the words count for that only this side prints. */
  private static final int CUE = 3;

  /**
   * Outlines that share so much of the smaller one's bounds with doubtful corners may be the page.
   */
  private static final double IN_PART = 0.2;

  /** Corners that lie nearer than this are: those of an outline are then the better ones. */
  private static final double SAME = 0.04;

  /** How much the proportions of a picture that is a card may differ from a card's. */
  private static final double SHAPED = 0.04;

  /** Longer side in millimetres that a photo is taken to have as a page: a card on it is small. */
  private static final double WHOLE_PHOTO = 120;

  private final OutlineFinder outlines;
  private final List<Layout> layouts;
  private final FormLines forms;
  private final FormSides sides;
  private final FieldParser parser;
  private final DocumentClassifier classifier;

  WordedPages(Stages stages, Catalog catalog, FieldParser parser, DocumentClassifier classifier) {
    this.outlines = stages.outlines();
    this.layouts = catalog.knownByWords();
    this.forms = new FormLines(stages.pageDetector(), stages.recognizer());
    this.sides = new FormSides(catalog, stages.recognizer());
    this.parser = parser;
    this.classifier = classifier;
  }

  private record Said(Layout layout, int labels) {}

  private record Seen(Quad corners, PageSize size, Page page) {}

  /**
   * The page about these corners, as it lies or turned by half a turn; empty where it is none.
   * Where an outline is seen that differs from the corners, or the photo has the shape of a card,
   * whichever says more is the page's.
   */
  Optional<Attempt> within(SeenPages pages, Quad corners) {
    List<Quad> all =
        Stream.concat(
                whole(pages.photo()).stream(),
                pages.outlines(outlines).stream()
                    .filter(outline -> shared(outline, corners) >= IN_PART))
            .toList();
    boolean same =
        all.stream()
            .flatMap(quad -> Stream.of(quad, quad.turnedHalf()))
            .anyMatch(quad -> quad.apart(corners) <= SAME);
    return Stream.concat(all.stream(), same ? Stream.empty() : Stream.of(corners))
        .flatMap(quad -> eitherWay(pages, quad, PageSize.ID_1).stream())
        .max(Comparator.comparingDouble(Attempt::evidence));
  }

  /** All of a picture that is shaped as a card: it was cut out already. */
  private static Optional<Quad> whole(Raster photo) {
    double longer = Math.max(photo.width(), photo.height());
    double aspect = longer / Math.min(photo.width(), photo.height());
    double card = PageSize.ID_1.width() / PageSize.ID_1.height();
    return Optional.of(photo.width() >= photo.height() ? Quad.WHOLE : Quad.WHOLE.turnedQuarter())
        .filter(quad -> Math.abs(aspect / card - 1) <= SHAPED);
  }

  /**
   * The photo where it has the shape of a card, a page within any outline that is seen, or else the
   * photo as a page, at any quarter turn.
   */
  Optional<Attempt> anywhere(SeenPages pages) {
    Stream<Quad> cards =
        Stream.concat(whole(pages.photo()).stream(), pages.outlines(outlines).stream());
    return Stream.concat(cards.map(quad -> eitherWay(pages, quad, PageSize.ID_1)), quarters(pages))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Stream<Optional<Attempt>> quarters(SeenPages pages) {
    Quad w = Quad.WHOLE;
    Quad turned = w.turnedQuarter();
    double width = pages.photo().width();
    double height = pages.photo().height();
    double scale = WHOLE_PHOTO / Math.max(width, height);
    PageSize lying = new PageSize(scale * width, scale * height);
    PageSize standing = new PageSize(lying.height(), lying.width());
    return Stream.<Supplier<Optional<Attempt>>>of(
            () -> eitherWay(pages, w, lying), () -> eitherWay(pages, turned, standing))
        .map(Supplier::get);
  }

  private Optional<Attempt> eitherWay(SeenPages pages, Quad corners, PageSize size) {
    SeenPage page = pages.within(corners, size);
    List<TextRegion> regions = page.printed(forms);
    if (regions.size() < FEWEST_LINES) {
      return Optional.empty();
    }
    Seen seen = new Seen(corners, size, page.page());
    return attempt(seen, regions, pages.trace())
        .or(() -> turned(pages, corners.turnedHalf(), size));
  }

  private Optional<Attempt> turned(SeenPages pages, Quad corners, PageSize size) {
    SeenPage page = pages.within(corners, size);
    return attempt(new Seen(corners, size, page.page()), page.printed(forms), pages.trace());
  }

  private static double shared(Quad a, Quad b) {
    double smaller = Math.min(a.bounds().area(), b.bounds().area());
    return a.bounds().overlap(b.bounds()) / smaller;
  }

  private Optional<Attempt> attempt(Seen seen, List<TextRegion> regions, Trace trace) {
    if (!forms.legible(seen.page(), regions)) {
      return Optional.empty();
    }
    List<TextLine> lines = forms.read(seen.page(), regions, this::labelled);
    trace.keep("attempted lines", lines);
    return layouts.stream()
        .map(layout -> new Said(layout, said(layout, lines)))
        .max(Comparator.comparingInt(Said::labels))
        .filter(said -> said.labels() >= FEWEST_LABELS)
        .map(said -> attempt(said, seen, lines, trace))
        .filter(attempt -> classifier.enough(attempt.evidence()));
  }

  /** How many labels are read of a side; words that only this side prints count for several. */
  private int said(Layout layout, List<TextLine> lines) {
    return sides.labels(layout, lines) + (classifier.cued(layout, lines) ? CUE : 0);
  }

  private boolean labelled(TextLine line) {
    return layouts.stream().anyMatch(layout -> sides.labels(layout, List.of(line)) > 0);
  }

  private Attempt attempt(Said said, Seen seen, List<TextLine> lines, Trace trace) {
    Layout layout = said.layout();
    List<RawField> raw = sides.extract(seen.page(), lines, seen.size(), layout);
    Fields fields = parser.parse(raw, layout, seen.page());
    double evidence = classifier.words(layout, lines, fields, said.labels());
    trace.keep("evidence as " + layout.type().id() + "/" + layout.side().name(), evidence);
    return new Attempt(layout, seen.corners(), seen.page(), raw, fields, evidence);
  }
}
