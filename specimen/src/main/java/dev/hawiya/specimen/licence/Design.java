package dev.hawiya.specimen.licence;

import java.awt.geom.Rectangle2D;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands where on one side of one edition, in the units of a {@link
 * dev.hawiya.specimen.drawing.Surface}.
 *
 * @param choices what may differ from card to card, by what it is
 * @param marks what is drawn and no text
 * @param captions words of the form and phrases that hold a value
 * @param blocks of labelled values
 * @param tables of classes
 */
record Design(
    Map<String, List<String>> choices,
    List<Mark> marks,
    List<Caption> captions,
    List<Block> blocks,
    List<Table> tables) {
  static final Pattern VALUE = Pattern.compile("\\{(\\w+)}");

  /**
   * @param detail a hue in degrees or "", as the mark wants
   */
  record Mark(String name, Rectangle2D place, String detail) {}

  /**
   * A line of text in its place, whose height is its size.
   *
   * @param style words: centre, left or right; bold; a colour
   * @param wordings any of which is printed; {@code {id}} stands for a value
   */
  record Caption(Rectangle2D place, List<String> style, List<String> wordings) {}

  /**
   * Values under each other.
   *
   * @param size nominal, of values
   * @param label size of a label as a share of its value's
   */
  record Block(Rectangle2D area, double size, double label, List<Entry> entries) {}

  /**
   * @param labels spellings of one wording or several, any of which is printed
   * @param latin label in Latin letters, or ""
   */
  record Entry(String id, Mode mode, List<String> labels, String latin) {}

  /**
   * Classes under each other, with their dates.
   *
   * @param size nominal, of values
   * @param headers spellings of class, issue and expiry
   */
  record Table(Rectangle2D area, double size, List<List<String>> headers) {}

  /** Where a label stands to its value. */
  enum Mode {
    /** At its right, the value beginning right after it. */
    INLINE,
    /** The same; a second line begins at the margin, under the label. */
    PARAGRAPH,
    /** At its right, all values of a block beginning at one margin. */
    TABBED,
    /** Above it. */
    ABOVE,
    /** The Arabic one at its right, the Latin one at the left margin. */
    SIDES,
    /** A Latin label at the left, its Latin value after it. */
    LATIN,
    /** No label. */
    BARE,
    /** No label, at the left margin. */
    BARE_LEFT
  }

  /** The canonical fields and extras that have a place here. */
  Set<String> values() {
    Set<String> ids = new LinkedHashSet<>();
    for (Caption caption : captions) {
      Matcher matcher = VALUE.matcher(caption.wordings().get(0));
      while (matcher.find()) {
        ids.add(matcher.group(1));
      }
    }
    if (!tables.isEmpty()) {
      ids.addAll(List.of("licence_class", "issue_date", "expiry_date"));
    }
    blocks.forEach(block -> block.entries().forEach(entry -> ids.add(entry.id())));
    return ids;
  }

  /** All places of marks of one name. */
  List<Rectangle2D> places(String name) {
    return marks.stream().filter(mark -> mark.name().equals(name)).map(Mark::place).toList();
  }
}
