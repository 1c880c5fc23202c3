package dev.hawiya.server.dialect.accuauth;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The countries whose cards are read on the one path; each has its own host at the vendor. */
enum AccuauthCountry {
  EGYPT("EGY", "an Egyptian ID card"),
  PAKISTAN("PAK", "a Pakistani ID card");

  private final String code;
  private final String card;

  AccuauthCountry(String code, String card) {
    this.code = code;
    this.card = card;
  }

  /** Its card in words. */
  String card() {
    return card;
  }

  /** Of an ISO 3166-1 alpha-3 code. */
  static Optional<AccuauthCountry> ofCode(String code) {
    return Stream.of(values()).filter(country -> country.code.equals(code)).findFirst();
  }

  /** Of a host such as {@code cloudapi.pakistan-1.example.com:443} that has its name in it. */
  static Optional<AccuauthCountry> ofHost(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    return Stream.of(values())
        .filter(country -> lower.contains(country.name().toLowerCase(Locale.ROOT)))
        .findFirst();
  }
}
