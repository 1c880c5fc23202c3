package dev.hawiya.specimen.traveller;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Numbers, dates and codes of a paper of any size. */
final class PaperMaker {
  private static final LocalDate FIRST_ISSUE = LocalDate.of(2006, 1, 1);
  private static final int ISSUE_DAYS = 7400;

  private static final List<String> LONG_NUMBERS =
      List.of("A99999999999", "99999999999999", "XXXXXXXXXXXX", "AA99999999");
  private static final List<String> REMARKS = List.of("99999999999", "9999999", "AA99999", "A99");

  private static final Map<PaperSize, List<String>> CODES =
      Map.of(
          PaperSize.TD3, List.of("P", "P", "P", "P", "P", "P", "PP", "PD", "PS", "PO"),
          PaperSize.TD1, List.of("I", "I", "ID", "ID", "IR", "AC", "C", "A"),
          PaperSize.TD2, List.of("I", "ID", "I", "AC", "C"),
          PaperSize.MRV_A, List.of("V", "V", "VA", "VC"),
          PaperSize.MRV_B, List.of("V", "V", "VB", "VD"));

  private static final Map<PaperSize, List<String>> NUMBERS =
      Map.of(
          PaperSize.TD3,
              List.of(
                  "AA9999999",
                  "999999999",
                  "A99999999",
                  "A9999999",
                  "9999999",
                  "XXXXXXXXX",
                  "AA99999",
                  "A999999A9",
                  "99AA99999"),
          PaperSize.TD1, List.of("AA9999999", "999999999", "XXXXXXXXX", "A9999999", "AA999999"),
          PaperSize.TD2, List.of("XXXXXXXXX", "AA999999", "999999999", "A9999999"),
          PaperSize.MRV_A, List.of("999999999", "AA9999999", "A99999999", "99999999"),
          PaperSize.MRV_B, List.of("999999999", "AA9999999", "A99999999", "99999999"));

  private static final Map<PaperSize, List<String>> PERSONAL =
      Map.of(
          PaperSize.TD3, List.of("99999999999", "AA999999A", "9999999999999", "999999A99"),
          PaperSize.TD1, List.of("999999999999999", "99999999999", "AA9999999A"),
          PaperSize.TD2, List.of("9999999", "A99999", "99999"),
          PaperSize.MRV_A, List.of("9999999999999999", "A99999999"),
          PaperSize.MRV_B, List.of("99999999", "A9999"));

  private static final String PAKISTANI_NUMBER = "99999-9999999-9";

  Paper paper(PaperSize size, Tradition tradition, String office, RandomGenerator random) {
    List<String> codes = CODES.get(size);
    boolean lengthy = size == PaperSize.TD1 && random.nextDouble() < 0.3;
    LocalDate issued = FIRST_ISSUE.plusDays(random.nextInt(ISSUE_DAYS));
    return new Paper(
        size,
        codes.get(random.nextInt(codes.size())),
        Pattern.any(lengthy ? LONG_NUMBERS : NUMBERS.get(size), random),
        issued,
        expiry(size, issued, random),
        office,
        lengthy ? "" : personal(size, tradition, random),
        size == PaperSize.TD1 && random.nextDouble() < 0.3 ? Pattern.any(REMARKS, random) : "");
  }

  private static LocalDate expiry(PaperSize size, LocalDate issued, RandomGenerator random) {
    if (size.visa()) {
      return issued.plusDays(15 + random.nextInt(random.nextBoolean() ? 350 : 1800));
    }
    LocalDate end = issued.plusYears(random.nextDouble() < 0.3 ? 5 : 10);
    return random.nextBoolean() ? end : end.minusDays(1);
  }

  private static String personal(PaperSize size, Tradition tradition, RandomGenerator random) {
    if (random.nextDouble() < 0.45) {
      return "";
    }
    boolean roomy = size == PaperSize.TD3 || size == PaperSize.TD1;
    return roomy && tradition == Tradition.PAKISTANI
        ? Pattern.any(List.of(PAKISTANI_NUMBER), random)
        : Pattern.any(PERSONAL.get(size), random);
  }
}
