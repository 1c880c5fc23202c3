package dev.hawiya.core.label;

import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.SideLayout;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.image.PageSize;
import dev.hawiya.core.text.TextLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each field of a side its lines among all that were read on it. A field with a row has its
 * place, and takes the line that stands there. One of row 0 stands anywhere in its zone and is
 * found by its printed label; a block of lines runs from its label down to the next. Of fields that
 * share one place the one whose label is printed is there.
 */
public final class FieldFinder {
  private final SideLayout side;
  private final Wordings wordings;
  private final LabelReader reader;
  private final Rivals rivals;

  public FieldFinder(SideLayout side) {
    this.side = side;
    SideWords words = new SideWords(side);
    this.wordings = new Wordings(words.labelled());
    this.reader = new LabelReader(wordings, words.labelled().area());
    this.rivals = new Rivals(side.fields());
  }

  /**
   * The lines and places of the fields.
   *
   * @param lines of the whole side
   * @param page size of the side
   */
  public FoundFields find(List<TextLine> lines, PageSize page) {
    Map<FieldDefinition, List<TextLine>> found = new LinkedHashMap<>();
    Map<FieldDefinition, Box> places = new LinkedHashMap<>();
    List<ReadLine> read = wordings.in(lines);
    Registration registration = registration(read);
    List<Labelled> labelled = reader.join(read, page);
    Places seen = new Places(read);
    Blocks blocks = new Blocks(read, page);
    for (FieldDefinition field : rivals.present(lines)) {
      List<TextLine> own;
      if (field.place().row() > 0) {
        Box place = registration.seen(field.place().zone());
        places.put(field, seen.toRead(place));
        own = seen.inPlace(field, place);
      } else {
        own = SideWords.isBlock(field) ? blocks.of(field) : labelled(field, labelled);
      }
      own = own.isEmpty() ? byShape(field, lines) : own;
      if (!own.isEmpty()) {
        found.put(field, own);
      }
    }
    return new FoundFields(found, places);
  }

  /** By the labels whose places the catalogue knows. */
  private Registration registration(List<ReadLine> lines) {
    List<Registration.Anchor> anchors = new ArrayList<>();
    for (ReadLine read : lines) {
      Box box = read.line().region().box();
      read.label()
          .filter(label -> label.rest().isEmpty())
          .flatMap(Wordings.Label::field)
          .flatMap(named -> side.field(named.id()))
          .flatMap(field -> field.place().label())
          .ifPresent(
              at -> anchors.add(new Registration.Anchor(at.x(), at.y(), box.x0(), box.centreY())));
    }
    return Registration.of(anchors);
  }

  private List<TextLine> labelled(FieldDefinition field, List<Labelled> labelled) {
    return labelled.stream()
        .filter(l -> l.field().id().equals(field.id()) && SideWords.fits(field, l.script()))
        .map(Labelled::lines)
        .findFirst()
        .orElse(List.of());
  }

  /** The holder's number by its pattern, which nothing else on a card meets. */
  private List<TextLine> byShape(FieldDefinition field, List<TextLine> lines) {
    return field.content().pattern().stream()
        .filter(pattern -> side.numberId().filter(field.id()::equals).isPresent())
        .flatMap(pattern -> lines.stream().filter(l -> l.text().matches(pattern)).limit(1))
        .toList();
  }
}
