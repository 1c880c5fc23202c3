package dev.hawiya.specimen.motorist;

import dev.hawiya.specimen.person.Residence;

/**
 * Where a licence is issued: the traffic department of a governorate and a unit of it.
 *
 * @param department what follows «إدارة مرور»
 * @param unit what follows «وحدة مرور»
 */
record Office(String department, String unit) {
  /** Words of a police station's name that a traffic unit does not have. */
  private static final String RANKS = "(?:^| )(?:[أا]ول|ثان|ثالث|مركز)(?= |$)";

  /** The one for a person's home. */
  static Office of(Residence home) {
    String place = home.policeStation().replaceAll(RANKS, "").strip();
    return new Office(home.governorate(), place);
  }
}
