package dev.hawiya.screening.list.ofac;

import dev.hawiya.screening.entity.EntityName.Strength;
import dev.hawiya.screening.entity.Place.Role;
import dev.hawiya.screening.entity.PlaceText;
import dev.hawiya.screening.list.EntityDraft;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What OFAC writes into the remarks: "DOB 28 Nov 1951; POB Ruritania; Passport 1234 (Ruritania)".
 */
final class OfacRemarks {
  private static final Pattern ALTERNATIVE = Pattern.compile("^[Aa]lt\\. ");
  private static final Pattern QUOTED_NAME = Pattern.compile("[afn]\\.k\\.a\\. '(.+)'");
  private static final Pattern BIRTH_DATE = Pattern.compile("DOB:? (.+)");
  private static final Pattern BIRTH_PLACE = Pattern.compile("POB:? (.+)");
  private static final Pattern NATIONALITY =
      Pattern.compile(
          "(?:nationality|citizen|(?:Former |Other )?Vessel Flag|Nationality of Registration) (.+)");

  /** Labels that end like no other; the rest end in one of the words of {@link #NUMBER}. */
  private static final List<String> LABELS =
      List.of(
          "Aircraft Construction Number (also called L/N or S/N or F/N)",
          "Aircraft Manufacturer's Serial Number (MSN)",
          "Aircraft Tail Number",
          "Afghan Money Service Provider License Number",
          "BIK (RU)",
          "C.I.F.",
          "C.U.I.P.",
          "C.U.I.T.",
          "C.U.R.P.",
          "Cartilla de Servicio Militar Nacional",
          "Chinese Commercial Code",
          "CNP (Personal Numerical Code)",
          "Credencial electoral",
          "D.N.I.",
          "Equity Ticker",
          "I.F.E.",
          "ISIN",
          "Italian Fiscal Code",
          "Matricula Mercantil No",
          "MMSI",
          "N.I.E.",
          "Numero de Identidad",
          "Other Vessel Call Sign",
          "Numero Unico de Identificacao Tributaria (NUIT)",
          "R.F.C.",
          "RFC",
          "RTN",
          "Romanian C.R.",
          "SSN",
          "SWIFT/BIC",
          "Tarjeta Profesional",
          "UAE Identification",
          "UN/LOCODE",
          "United Social Credit Code Certificate (USCCC)",
          "US FEIN",
          "Vessel Registration Identification",
          "VisaNumberID");

  /** A label, a number with a digit in it, and in brackets behind it who issued it. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<kind>(?:"
              + String.join("|", LABELS.stream().map(Pattern::quote).toList())
              + "|Digital Currency Address - \\w+"
              + "|(?:[A-Z][\\w .'/&-]{0,60}?)??\\b(?:Passport No\\.|Passport Booklet|Passport"
              + "|ID No\\.|ID Number|ID Card|Card Number|License No\\.|License Number|Tax Registration"
              + "|Card|Code|License|ID|No\\.|Number)(?: #)?"
              + "|[A-Z][\\w .'/&-]{0,60}? #"
              + ")(?: IMO(?= ))?)(?::|\\s+No\\.:?|\\s+CUD:)*"
              + "\\s+(?<number>(?!issued)(?:\\([A-Z]+\\)(?=\\w))?(?=[^(;]*\\d)[^(;]+?)"
              + "(?:\\s*[,(].*|\\s+(?:issued|expire[sd]|at|and)\\b.*)?");

  /** The last brackets, unless dates follow within them. */
  private static final Pattern COUNTRY = Pattern.compile(".*\\(([^()]*[^()\\d])\\)[^()]*");

  private static final Pattern NO_NUMBER =
      Pattern.compile(
          "(?:Tele)?(?:[Pp]hone|PHONE|[Ff]ax|FAX|TELEX|Email).*"
              + "|(?:Linked To|Secondary sanctions|Additional Sanctions|Executive Order"
              + "|Effective Date|Transactions Prohibited|CAATSA|IFCA|Interpol|Aircraft Model"
              + "|Aircraft Manufacture Date).*");

  private OfacRemarks() {}

  /** The remarks one by one, without the full stop behind the last. */
  static List<String> parts(String remarks) {
    String text = remarks.endsWith(".") ? remarks.substring(0, remarks.length() - 1) : remarks;
    return Stream.of(text.split(";\\s*"))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /**
   * Adds what the remarks say.
   *
   * @param order what sets a name's words in order
   */
  static void add(String remarks, EntityDraft draft, UnaryOperator<String> order) {
    for (String part : parts(remarks)) {
      String remark = ALTERNATIVE.matcher(part).replaceFirst("");
      Matcher name = QUOTED_NAME.matcher(remark);
      Matcher date = BIRTH_DATE.matcher(remark);
      Matcher place = BIRTH_PLACE.matcher(remark);
      Matcher country = NATIONALITY.matcher(remark);
      if (name.matches()) {
        draft.name(order.apply(name.group(1)), Strength.WEAK_ALIAS);
      } else if (date.matches()) {
        draft.born(date.group(1));
      } else if (place.matches()) {
        draft.place(PlaceText.written(Role.BIRTH, place.group(1)));
      } else if (country.matches()) {
        draft.nationality(country.group(1));
      } else {
        number(remark, draft);
      }
    }
  }

  private static void number(String remark, EntityDraft draft) {
    Matcher number = NUMBER.matcher(remark);
    if (!NO_NUMBER.matcher(remark).matches() && number.matches()) {
      Matcher country = COUNTRY.matcher(remark.substring(number.end("number")));
      String issuer = country.matches() ? country.group(1) : "";
      draft.identifier(number.group("kind"), number.group("number"), issuer);
    }
  }
}
