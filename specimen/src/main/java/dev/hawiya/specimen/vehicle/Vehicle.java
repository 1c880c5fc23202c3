package dev.hawiya.specimen.vehicle;

/**
 * An invented vehicle, its words in full Egyptian spelling.
 *
 * @param year of the model
 * @param chassis 17 characters by ISO 3779, or fewer on old vehicles
 */
public record Vehicle(
    Model model, int year, Body body, Engine engine, String chassis, String colour) {

  /** The maker and what it calls the vehicle. */
  public record Model(String make, String name) {}

  public record Body(String type, String kind) {}

  /**
   * @param volume in cubic centimetres; 0 where there are no cylinders
   */
  public record Engine(String number, int volume, int cylinders, String fuel) {}
}
