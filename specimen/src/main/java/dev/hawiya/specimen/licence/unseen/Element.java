package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.drawing.Surface;
import dev.hawiya.specimen.licence.Piece;
import java.awt.Color;
import java.util.List;
import java.util.Set;

/** Something of a sheet that says words, values or both. */
sealed interface Element permits Phrase, Leaders, Legend, Grid, Ledger {
  /** The values that it has a place for. */
  Set<String> ids();

  /** All its text, in its place. */
  List<Piece> pieces(Hand hand);

  /** The lines of the form that belong to it. */
  void rule(Surface surface, Hand hand, Color ink);
}
