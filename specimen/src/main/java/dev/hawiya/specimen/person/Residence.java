package dev.hawiya.specimen.person;

/** An address as printed; house numbers in Arabic-Indic digits. */
public record Residence(String street, String policeStation, String governorate) {
  /** The second printed line: district or police station, then the governorate. */
  public String secondLine() {
    return policeStation + " - " + governorate;
  }
}
