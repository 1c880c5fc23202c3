package dev.hawiya.specimen.attack;

import dev.hawiya.core.geometry.Box;
import dev.hawiya.specimen.photo.Subject;
import java.util.List;
import java.util.Optional;

/**
 * A genuine side and what can be changed on it.
 *
 * @param portrait where the portrait stands, 0..1 of the card; absent where the side has none
 * @param texts values and what could stand in their place
 */
public record Target(Subject subject, Optional<Box> portrait, List<Text> texts) {
  /**
   * @param place of the printed value, 0..1 of the card, with some room around it
   * @param other what somebody would rather have there, in logical order
   * @param rightToLeft whether it begins at the right
   */
  public record Text(Box place, String other, boolean rightToLeft) {}

  public Target {
    texts = List.copyOf(texts);
  }
}
