package dev.hawiya.specimen;

import dev.hawiya.specimen.photo.Hardness;

/** The one card that demos and first steps show: invented, always the same, kindly photographed. */
public final class DemoSpecimen {
  private static final long SEED = 2026;
  private static final int INDEX = 0;

  private DemoSpecimen() {}

  public static Specimen front() {
    return Specimens.of(SEED).photo(Side.FRONT, INDEX, Hardness.EASY);
  }

  public static Specimen back() {
    return Specimens.of(SEED).photo(Side.BACK, INDEX, Hardness.EASY);
  }
}
