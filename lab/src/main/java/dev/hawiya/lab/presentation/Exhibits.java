package dev.hawiya.lab.presentation;

import dev.hawiya.lab.corpus.Corpus;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.photo.Hardness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pictures to assess, drawn when they are read. */
final class Exhibits {
  private static final List<String> TYPES = List.of("EGY-NID", "PAK-SNIC");

  private Exhibits() {}

  /** Photos of each attack, the types in turn. */
  static List<Exhibit> attacked(Attack attack, int count, long seed) {
    List<Exhibit> exhibits = new ArrayList<>();
    List<Specimens> specimens = specimens(seed);
    for (int i = 0; i < count; i++) {
      Specimens type = specimens.get(i % TYPES.size());
      int index = i / TYPES.size();
      List<Side> sides = type.sides(attack);
      Side side = sides.get(index % sides.size());
      exhibits.add(
          new Exhibit(
              Optional.of(attack),
              () -> type.attacked(side, index, attack, Optional.of(Hardness.NORMAL)).encoded()));
    }
    return exhibits;
  }

  /** Photos of genuine documents, the types and their sides in turn. */
  static List<Exhibit> bonaFide(int count, long seed) {
    List<Exhibit> exhibits = new ArrayList<>();
    List<Specimens> specimens = specimens(seed);
    for (int i = 0; i < count; i++) {
      Specimens type = specimens.get(i % TYPES.size());
      int index = i / TYPES.size();
      Side side = type.sides().get(index % type.sides().size());
      exhibits.add(
          new Exhibit(Optional.empty(), () -> type.photo(side, index, Hardness.NORMAL).encoded()));
    }
    return exhibits;
  }

  /** Everything in a folder of genuine documents. */
  static List<Exhibit> bonaFide(Corpus corpus) {
    return corpus.samples().stream()
        .map(sample -> new Exhibit(Optional.empty(), () -> sample.source().load().picture()))
        .toList();
  }

  private static List<Specimens> specimens(long seed) {
    return TYPES.stream().map(type -> Specimens.of(type, seed)).toList();
  }
}
