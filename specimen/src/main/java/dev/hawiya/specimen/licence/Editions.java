package dev.hawiya.specimen.licence;

import java.util.List;

/** The editions that readers may be tuned on, each with one or both sides. */
public final class Editions {
  /** Letters at the ends of the designs' names. */
  private static final String DRIVING = "abcde";

  private static final String VEHICLE = "abcde";

  private Editions() {}

  /** Fronts of driving licences. */
  public static List<Edition> driving() {
    return load("driving-", DRIVING);
  }

  public static List<Edition> vehicleFronts() {
    return load("vehicle-front-", VEHICLE);
  }

  /** In the order of their fronts. */
  public static List<Edition> vehicleBacks() {
    return load("vehicle-back-", VEHICLE);
  }

  private static List<Edition> load(String prefix, String letters) {
    return letters
        .chars()
        .mapToObj(
            letter -> (Edition) new DesignedEdition(DesignReader.load(prefix + (char) letter)))
        .toList();
  }
}
