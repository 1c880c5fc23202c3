package dev.hawiya.lab.presentation;

import dev.hawiya.specimen.attack.Attack;
import java.io.IOException;
import java.util.Optional;

/**
 * A picture whose presentation is known.
 *
 * @param attack absent where it is bona fide
 */
record Exhibit(Optional<Attack> attack, Source source) {
  /** Gives the same encoded picture each time. */
  @FunctionalInterface
  interface Source {
    byte[] load() throws IOException;
  }
}
