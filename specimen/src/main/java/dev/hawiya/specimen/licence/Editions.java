package dev.hawiya.specimen.licence;

import dev.hawiya.specimen.licence.form.FormEditions;
import java.util.List;
import java.util.stream.Stream;

/** The editions that readers may be tuned on: those of designs, then those of cells. */
public final class Editions {
  /** Letters at the ends of the designs' names. */
  private static final String DRIVING = "abcde";

  private static final String VEHICLE = "abcde";

  private Editions() {}

  /** Fronts of driving licences. */
  public static List<Edition> driving() {
    return both(load("driving-", DRIVING), FormEditions.driving());
  }

  public static List<Edition> vehicleFronts() {
    return both(load("vehicle-front-", VEHICLE), FormEditions.vehicleFronts());
  }

  /** In the order of their fronts. */
  public static List<Edition> vehicleBacks() {
    return both(load("vehicle-back-", VEHICLE), FormEditions.vehicleBacks());
  }

  private static List<Edition> both(List<Edition> some, List<Edition> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private static List<Edition> load(String prefix, String letters) {
    return letters
        .chars()
        .mapToObj(
            letter -> (Edition) new DesignedEdition(DesignReader.load(prefix + (char) letter)))
        .toList();
  }
}
