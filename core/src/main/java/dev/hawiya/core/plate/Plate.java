package dev.hawiya.core.plate;

import dev.hawiya.core.geometry.Quad;
import java.util.List;
import java.util.Optional;

/**
 * A number plate in a photo.
 *
 * @param corners from its own top left, 0..1 of the photo
 * @param seen how sure it is that there is a plate, 0..1, whatever it says
 * @param number absent where nothing that a plate can say was read
 * @param confidence calibrated probability that the number is right, 0..1; 0 without one
 * @param characters as they stand from left to right, the upper row first
 * @param use by the strip's colour; absent where that does not tell
 */
public record Plate(
    Quad corners,
    double seen,
    Optional<PlateNumber> number,
    double confidence,
    List<PlateCharacter> characters,
    Optional<PlateUse> use) {
  public Plate {
    characters = List.copyOf(characters);
  }

  /** A plate that was seen, but not read. */
  static Plate unread(Quad corners, double seen, Optional<PlateUse> use) {
    return new Plate(corners, seen, Optional.empty(), 0, List.of(), use);
  }
}
