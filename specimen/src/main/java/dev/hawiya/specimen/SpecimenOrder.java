package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Hardness;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to make.
 *
 * @param type one of {@link Specimens#types}, or {@link #NONE} for photos without a document
 * @param count how many people, each with every side of the document; how many pictures of {@link
 *     #NONE}
 * @param directory made where absent; files of the same name are replaced
 * @param photo how unkindly to photograph; absent for pictures as drawn
 */
public record SpecimenOrder(
    String type, int count, long seed, Path directory, Optional<Hardness> photo) {
  /** Tables with no document on them, for what must not be reported. */
  public static final String NONE = "NONE";

  public SpecimenOrder {
    if (!Specimens.types().contains(type) && !type.equals(NONE)) {
      throw new IllegalArgumentException("no specimens of type " + type);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a count of at least 1 is needed");
    }
  }

  /** How many pictures this makes. */
  public int pictures() {
    return DocumentKind.of(type).map(kind -> kind.sides().size()).orElse(1) * count;
  }
}
