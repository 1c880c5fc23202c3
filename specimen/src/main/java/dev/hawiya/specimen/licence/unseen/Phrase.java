package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Folded;
import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.unseen.Parts.Place;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A line of text in its place.
 *
 * @param size nominal, of its values, or of its words where it has none
 * @param style words: title or label; centre, left or right; fold for a value that may take a
 *     second line under its place, around for one whose lines stand around it
 * @param wordings any of which is printed; {@code {id}} stands for a value
 */
record Phrase(Place place, double size, List<String> style, List<String> wordings)
    implements Element {
  private static final double LINE = 1.36;

  @Override
  public Set<String> ids() {
    return Parts.ids(wordings.get(0));
  }

  @Override
  public List<Piece> pieces(Hand hand) {
    if (style.contains("fold") || style.contains("around")) {
      return folded(hand);
    }
    boolean title = style.contains("title");
    double words = ids().isEmpty() || title ? size : size * hand.share();
    Type type = title ? hand.title(words) : hand.label(words);
    Ink ink = title ? Ink.TITLE : Ink.FORM;
    return new Parts(hand.worded(wordings), hand, size, type, ink).set(place, align());
  }

  private List<Piece> folded(Hand hand) {
    String id = ids().iterator().next();
    Optional<String> text = hand.value(id);
    if (text.isEmpty()) {
      return List.of();
    }
    Type type = hand.value(size);
    Folded lines = Folded.of(id, text.get(), type, place.room());
    boolean two = !lines.second().isEmpty();
    double lift = two && style.contains("around") ? LINE * size / 2 : 0;
    List<Piece> pieces = new ArrayList<>(line(lines.first(), type, -lift));
    if (two) {
      pieces.addAll(line(lines.second(), type, LINE * size - lift));
    }
    return pieces;
  }

  private List<Piece> line(String text, Type type, double down) {
    Place at = new Place(place.left(), place.right(), place.baseline() + down);
    return List.of(Words.value(text, type, at, align()));
  }

  private String align() {
    return style.contains("centre") ? "centre" : style.contains("left") ? "left" : "right";
  }

  @Override
  public void rule(Surface surface, Hand hand, Color ink) {}
}
