package dev.hawiya.lab.rival;

import java.util.List;
import java.util.function.Consumer;

/** Offers recognisers; named in {@code META-INF/services}. */
public interface RivalSource {
  /**
   * Makes them ready.
   *
   * @param missing told in a sentence what is needed for those that cannot be offered here
   */
  List<Rival> open(Consumer<String> missing);
}
