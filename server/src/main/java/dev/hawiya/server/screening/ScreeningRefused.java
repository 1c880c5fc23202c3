package dev.hawiya.server.screening;

/** Screening cannot do what it was asked; the message says what to do instead. */
public abstract sealed class ScreeningRefused extends Exception
    permits ListsRefused, UnknownEntry, AddressRefused {
  private static final long serialVersionUID = 1L;

  ScreeningRefused(String message) {
    super(message);
  }
}
