package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.licence.Piece;
import dev.hawiya.specimen.licence.Piece.Ink;
import dev.hawiya.specimen.licence.Setting;
import dev.hawiya.specimen.licence.Setting.Spot;
import dev.hawiya.specimen.licence.Setting.Type;
import dev.hawiya.specimen.licence.unseen.Parts.Place;

/** Sets one text between two margins. */
final class Words {
  private Words() {}

  static Piece value(String text, Type type, Place place, String align) {
    return new Piece(text, Setting.set(text, type, spot(text, type, place, align)), Ink.VALUE);
  }

  static Piece form(String text, Type type, Place place, String align) {
    return new Piece(text, Setting.set(text, type, spot(text, type, place, align)), Ink.FORM);
  }

  private static Spot spot(String text, Type type, Place place, String align) {
    double free = Math.max(0, place.room() - Setting.width(text, type));
    double right =
        switch (align) {
          case "centre" -> place.right() - free / 2;
          case "left" -> place.right() - free;
          default -> place.right();
        };
    return new Spot(right, true, place.baseline(), place.room());
  }
}
