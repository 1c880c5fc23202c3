package dev.hawiya.server.administration;

import dev.hawiya.server.account.CredentialKind;
import dev.hawiya.server.limit.Rate;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Refuses values that no account may have, and says which it may. */
final class Checked {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
  private static final Pattern USER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{0,99}");

  /** Beyond any use, and far enough from the largest number that two can be added. */
  private static final long MOST_CALLS = 1_000_000_000_000L;

  private static final int FASTEST = 1_000_000;

  private Checked() {}

  static String name(String name) {
    if (!NAME.matcher(name).matches()) {
      throw AccountsRefused.invalid(
          "a name has 2 to 40 lower-case letters, digits and hyphens, e.g. acme");
    }
    return name;
  }

  static String user(String name) {
    if (!USER.matcher(name).matches()) {
      throw AccountsRefused.invalid(
          "a user's name has 1 to 100 letters, digits, dots, hyphens, _ or @, e.g. amal");
    }
    return name;
  }

  static Optional<String> country(Optional<String> country) {
    if (country.filter(c -> !countries(c)).isPresent()) {
      throw AccountsRefused.invalid("a country is its ISO 3166-1 code of three letters, e.g. EGY");
    }
    return country;
  }

  private static boolean countries(String code) {
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code);
  }

  static CredentialKind calling(CredentialKind kind) {
    if (kind == CredentialKind.ADMIN) {
      throw AccountsRefused.invalid(
          "an administrator belongs to no tenant: ./hawiya account create-admin NAME makes one");
    }
    return kind;
  }

  static long calls(long calls) {
    if (calls < 1 || calls > MOST_CALLS) {
      throw AccountsRefused.invalid("a quota is a number of calls from 1 to 1000000000000");
    }
    return calls;
  }

  static Optional<Instant> end(Optional<Instant> end, Instant now) {
    if (end.filter(e -> !e.isAfter(now)).isPresent()) {
      throw AccountsRefused.invalid(
          "an expiry lies in the future, e.g. 2031-01-01T00:00:00Z; to end it now, disable it");
    }
    return end;
  }

  static Terms terms(Terms terms, Instant now) {
    terms.quota().ifPresent(Checked::calls);
    end(terms.expires(), now);
    return terms;
  }

  static Rate rate(Rate rate) {
    if (!usable(rate.perSecond()) || !usable(rate.perMinute())) {
      throw AccountsRefused.invalid("a rate is a number of calls from 1 to 1000000");
    }
    return rate;
  }

  private static boolean usable(OptionalInt calls) {
    return calls.isEmpty() || calls.getAsInt() >= 1 && calls.getAsInt() <= FASTEST;
  }
}
