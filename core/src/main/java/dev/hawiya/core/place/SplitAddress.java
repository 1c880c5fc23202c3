package dev.hawiya.core.place;

import java.util.Optional;

/** The police station and the governorate of an address line; absent where none is recognised. */
public record SplitAddress(Optional<PlacePart> station, Optional<PlacePart> governorate) {
  static final SplitAddress NONE = new SplitAddress(Optional.empty(), Optional.empty());
}
