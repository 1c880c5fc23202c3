package dev.hawiya.specimen.citizen;

import dev.hawiya.specimen.person.Sex;
import java.time.LocalDate;

/** An invented Pakistani with everything that both sides of a card print. */
public record Citizen(Identity identity, Kin kin, Home home, Card card) {

  /**
   * Who it is.
   *
   * @param number as printed, e.g. {@code 34101-1234567-1}
   * @param mark by which the holder may be recognised, in Urdu
   */
  public record Identity(String number, BothScripts name, Sex sex, LocalDate born, String mark) {
    /** As the older card prints it. */
    public String sexInUrdu() {
      return sex == Sex.MALE ? "مرد" : "عورت";
    }

    /** The thirteen digits of the number alone. */
    public String digits() {
      return number.replace("-", "");
    }
  }

  /** Father, or husband where a married woman's card names him instead. */
  public record Kin(boolean husband, BothScripts name) {}

  /** Where the holder lives, and belongs. */
  public record Home(Address present, Address permanent, String country) {}

  /**
   * The paper itself.
   *
   * @param documentNumber two capitals and seven digits
   * @param serial twelve digits
   * @param familyNumber six capitals and digits
   */
  public record Card(
      LocalDate issued,
      LocalDate expires,
      String documentNumber,
      String serial,
      String familyNumber) {}
}
