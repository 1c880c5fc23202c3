package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Hardness;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What to make.
 *
 * @param type document type id; {@code EGY-NID} is known
 * @param count how many people, two pictures each
 * @param directory made where absent; files of the same name are replaced
 * @param photo how unkindly to photograph; absent for pictures as drawn
 */
public record SpecimenOrder(
    String type, int count, long seed, Path directory, Optional<Hardness> photo) {
  public SpecimenOrder {
    if (!type.equals(Specimens.EGYPTIAN_NATIONAL_ID)) {
      throw new IllegalArgumentException("no specimens of type " + type);
    }
    if (count < 1) {
      throw new IllegalArgumentException("a count of at least 1 is needed");
    }
  }
}
