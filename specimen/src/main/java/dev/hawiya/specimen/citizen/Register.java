package dev.hawiya.specimen.citizen;

import java.time.LocalDate;

/** Which card a citizen holds, and when such cards were issued. */
public enum Register {
  /** The smart card of those who live in Pakistan. */
  SMART(LocalDate.of(2012, 10, 1), LocalDate.of(2026, 6, 30)),
  /** The smart card of those who live abroad. */
  OVERSEAS(LocalDate.of(2012, 10, 1), LocalDate.of(2026, 6, 30)),
  /** The card in Urdu that came before. */
  OLD(LocalDate.of(2001, 2, 1), LocalDate.of(2012, 9, 30));

  private final LocalDate first;
  private final LocalDate last;

  Register(LocalDate first, LocalDate last) {
    this.first = first;
    this.last = last;
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }
}
