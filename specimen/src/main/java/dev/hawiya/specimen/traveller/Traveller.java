package dev.hawiya.specimen.traveller;

/** An invented holder with one paper issued by Utopia (code UTO, reserved for specimens). */
public record Traveller(Tradition tradition, Holder holder, Paper paper) {
  public static final String STATE = "UTO";
}
