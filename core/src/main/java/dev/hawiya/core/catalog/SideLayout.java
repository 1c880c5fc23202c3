package dev.hawiya.core.catalog;

import dev.hawiya.core.barcode.BarcodeFormat;
import dev.hawiya.core.geometry.Box;
import dev.hawiya.core.text.LineKind;
import java.util.List;
import java.util.Optional;

/**
 * One side of a document.
 *
 * @param name {@code front} or {@code back}
 * @param appearance the name under which a localiser knows its looks, "" where it does not
 * @param cues words printed on this side of every card and on no other document
 * @param others further words that it prints and that are no values
 * @param fields in reading order
 * @param derived worked out after the printed fields were read
 * @param portrait where the holder's portrait stands, 0..1 of the page, with some room around it
 * @param labelled what is found by the words printed beside it
 * @param barcode the kind that every genuine one carries on this side
 */
public record SideLayout(
    String name,
    String appearance,
    List<String> cues,
    List<String> others,
    List<FieldDefinition> fields,
    List<DerivedField> derived,
    Optional<Box> portrait,
    Optional<LabelledText> labelled,
    Optional<BarcodeFormat> barcode) {
  public SideLayout {
    cues = List.copyOf(cues);
    others = List.copyOf(others);
    fields = List.copyOf(fields);
    derived = List.copyOf(derived);
  }

  /** The field that holds the holder's number. */
  public Optional<String> numberId() {
    return fields.stream()
        .filter(f -> f.content().parser().equals("number"))
        .map(FieldDefinition::id)
        .findFirst();
  }

  /** Whether all of its print is read, in every script, before fields are told apart. */
  public boolean readInFull() {
    return fields.stream().flatMap(f -> f.place().kinds().stream()).anyMatch(LineKind::ofPrint);
  }

  /** Whether its words alone tell it: no localiser knows its looks. */
  public boolean knownByWords() {
    return appearance.isEmpty() && !fields.isEmpty();
  }

  /** How its lines in Arabic script are read, where it is read in full. */
  public LineKind arabicPrint() {
    return fields.stream().anyMatch(f -> f.place().kinds().contains(LineKind.ARABIC))
        ? LineKind.ARABIC
        : LineKind.URDU;
  }

  public Optional<FieldDefinition> field(String id) {
    return fields.stream().filter(f -> f.id().equals(id)).findFirst();
  }
}
