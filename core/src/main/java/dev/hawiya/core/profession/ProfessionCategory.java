package dev.hawiya.core.profession;

/** What kind of living a profession is. */
public enum ProfessionCategory {
  SALARIED("Salaried"),
  UNEMPLOYED("Unemployed"),
  SELF_EMPLOYED("Self-employed"),
  STUDENT("Student"),
  RETIRED("Retired"),
  HOUSEWIFE("Housewife"),
  FREELANCER("Freelancer"),
  PUBLIC_OFFICIAL("Public Official");

  private final String english;

  ProfessionCategory(String english) {
    this.english = english;
  }

  /** The category in English, as services print it. */
  public String english() {
    return english;
  }
}
