package dev.hawiya.specimen.licence.unseen;

import dev.hawiya.specimen.licence.Edition;
import java.util.List;
import java.util.stream.IntStream;

/** The kept-out editions of each side: two older ones and three that came after them. */
public final class UnseenEditions {
  /** The first of the newer ones. */
  private static final int NEWER = 3;

  private static final int LAST = 5;

  private UnseenEditions() {}

  public static List<Edition> driving() {
    return load("driving-", 1);
  }

  public static List<Edition> vehicleFronts() {
    return load("vehicle-front-", 1);
  }

  /** In the order of their fronts. */
  public static List<Edition> vehicleBacks() {
    return load("vehicle-back-", 1);
  }

  /** Those alone that came after the first figures. */
  public static List<Edition> newerDriving() {
    return load("driving-", NEWER);
  }

  /** Those alone that came after the first figures. */
  public static List<Edition> newerVehicleFronts() {
    return load("vehicle-front-", NEWER);
  }

  /** In the order of their fronts. */
  public static List<Edition> newerVehicleBacks() {
    return load("vehicle-back-", NEWER);
  }

  private static List<Edition> load(String side, int first) {
    return IntStream.rangeClosed(first, LAST)
        .mapToObj(number -> (Edition) new SheetEdition(SheetReader.load(side + number)))
        .toList();
  }
}
