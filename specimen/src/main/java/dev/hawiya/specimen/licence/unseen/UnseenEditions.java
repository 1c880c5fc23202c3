package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.licence.Edition;
import java.util.List;
import java.util.stream.Stream;

/** The kept-out editions: two of each side. */
public final class UnseenEditions {
  private UnseenEditions() {}

  public static List<Edition> driving() {
    return load("driving-1", "driving-2");
  }

  public static List<Edition> vehicleFronts() {
    return load("vehicle-front-1", "vehicle-front-2");
  }

  /** In the order of their fronts. */
  public static List<Edition> vehicleBacks() {
    return load("vehicle-back-1", "vehicle-back-2");
  }

  private static List<Edition> load(String... names) {
    return Stream.of(names)
        .map(name -> (Edition) new SheetEdition(SheetReader.load(name)))
        .toList();
  }
}
