package dev.hawiya.specimen;

import dev.hawiya.specimen.attack.Attack;
import dev.hawiya.specimen.photo.Hardness;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to make.
 *
 * @param type one of {@link Specimens#types}, or {@link #NONE} for photos without a document
 * @param count how many people, each with every side of the document; how many pictures of {@link
 *     #NONE}
 * @param directory made where absent; files of the same name are replaced
 * @param photo how unkindly to photograph; absent for pictures as drawn
 * @param attack what is done to each; absent for bona fide documents
 */
public record SpecimenOrder(
    String type,
    int count,
    long seed,
    Path directory,
    Optional<Hardness> photo,
    Optional<Attack> attack) {
  /** Tables with no document on them, for what must not be reported. */
  public static final String NONE = "NONE";

  public SpecimenOrder {
    if (!Specimens.types().contains(type) && !type.equals(NONE)) {
      throw new IllegalArgumentException("no specimens of type " + type);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a count of at least 1 is needed");
    }
    if (attack.isPresent() && (type.equals(NONE) || sides(type, attack).isEmpty())) {
      throw new IllegalArgumentException(
          "no side of " + type + " can be attacked by " + attack.get().id());
    }
  }

  /** An order of bona fide documents. */
  public SpecimenOrder(
      String type, int count, long seed, Path directory, Optional<Hardness> photo) {
    this(type, count, seed, directory, photo, Optional.empty());
  }

  /** How many pictures this makes. */
  public int pictures() {
    return type.equals(NONE) ? count : sides().size() * count;
  }

  /** The sides that each person gets, in order. */
  List<Side> sides() {
    return sides(type, attack);
  }

  private static List<Side> sides(String type, Optional<Attack> attack) {
    Specimens specimens = Specimens.of(type, 0);
    return attack.map(specimens::sides).orElseGet(specimens::sides);
  }
}
