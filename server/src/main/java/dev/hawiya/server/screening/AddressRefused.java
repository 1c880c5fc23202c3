package dev.hawiya.server.screening;

/** A webhook's address at which nothing will be told; the message says why. */
public final class AddressRefused extends ScreeningRefused {
  private static final long serialVersionUID = 1L;

  public AddressRefused(String message) {
    super(message);
  }
}
