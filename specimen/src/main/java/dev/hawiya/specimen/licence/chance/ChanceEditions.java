package dev.hawiya.specimen.licence.chance;

import dev.hawiya.specimen.licence.Edition;
import java.util.random.RandomGenerator;

/** Editions of which no two are alike. */
public final class ChanceEditions {
  private static final double OWNERS_PICTURED = 0.15;

  private ChanceEditions() {}

  public static Edition driving(RandomGenerator random) {
    return new ChanceEdition(Form.DRIVING, 0.96, random);
  }

  public static Edition vehicleFront(RandomGenerator random) {
    return new ChanceEdition(Form.OWNER, OWNERS_PICTURED, random);
  }

  public static Edition vehicleBack(RandomGenerator random) {
    return new ChanceEdition(Form.VEHICLE, 0, random);
  }
}
