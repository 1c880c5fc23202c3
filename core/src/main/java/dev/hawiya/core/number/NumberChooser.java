package dev.hawiya.core.number;

import dev.hawiya.core.text.Digits;
import dev.hawiya.core.text.TextAlternative;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Chooses a number among the readings of its line by the number's own rules. Only numbers that some
 * reading holds whole are candidates: a digit is never invented. What the readings leave
 * unexplained counts against all of them, so a doubtful line never ends in a confident number.
 */
public final class NumberChooser {
  private static final Pattern LEADING_YEAR_MONTH =
      Pattern.compile("^((?:19|20)[0-9]{2})[^0-9]?(?:0[1-9]|1[0-2])(?=[^/]*$)");

  private static final int MOST_STRAY = 2;

  private final NationalNumber rules;
  private final NumberThresholds thresholds;

  public NumberChooser(NationalNumber rules, NumberThresholds thresholds) {
    this.rules = rules;
    this.thresholds = thresholds;
  }

  /**
   * The best number.
   *
   * @param readings alternatives of each reading of the same printed number
   * @param today a birth date after it cannot be
   * @return empty where no reading holds a whole number that can be
   */
  public Optional<ChosenNumber> choose(
      List<List<TextAlternative>> readings, NumberEvidence evidence, LocalDate today) {
    Map<String, Double> scores = scores(readings, today);
    double explained = 0;
    double listed = 0;
    String best = "";
    double bestWeight = 0;
    for (Map.Entry<String, Double> candidate : scores.entrySet()) {
      double weight = candidate.getValue() * weight(candidate.getKey(), evidence, today);
      listed += candidate.getValue();
      explained += weight;
      if (weight > bestWeight) {
        best = candidate.getKey();
        bestWeight = weight;
      }
    }
    if (best.isEmpty()) {
      return impossible(scores);
    }
    double total = explained + Math.max(0, 1 - listed);
    return Optional.of(new ChosenNumber(best, bestWeight / total, scores.get(best)));
  }

  /** The mean score of every whole number over the readings that hold one. */
  private Map<String, Double> scores(List<List<TextAlternative>> readings, LocalDate today) {
    Map<String, Double> scores = new LinkedHashMap<>();
    int holding = 0;
    for (List<TextAlternative> reading : readings) {
      Map<String, Double> found = new LinkedHashMap<>();
      for (TextAlternative alternative : reading) {
        whole(alternative.text())
            .or(() -> between(alternative.text(), today))
            .ifPresent(n -> found.merge(n, alternative.score(), Double::sum));
      }
      holding += found.isEmpty() ? 0 : 1;
      found.forEach((n, score) -> scores.merge(n, score, Double::sum));
    }
    double share = Math.max(1, holding);
    scores.replaceAll((n, score) -> score / share);
    return scores;
  }

  /** The whole number in a text, which may share its line with a date of year and month. */
  private Optional<String> whole(String text) {
    String western = Digits.toWestern(text).strip();
    List<String> pieces = new ArrayList<>(List.of(western.split("[\\s/]+")));
    pieces.add(western);
    Matcher dated = LEADING_YEAR_MONTH.matcher(western);
    if (dated.find()) {
      pieces.add(western.substring(dated.end()));
    }
    return pieces.stream()
        .map(rules::compact)
        .filter(n -> n.length() == rules.length() && n.equals(Digits.only(n)))
        .findFirst();
  }

  /**
   * The number inside a line of a digit or two too many: a stray mark at an end was read along.
   * Only where exactly one stretch of the right length can be a number.
   */
  private Optional<String> between(String text, LocalDate today) {
    String digits = Digits.toWestern(text).replace(" ", "");
    int spare = digits.length() - rules.length();
    if (spare < 1 || spare > MOST_STRAY || !digits.equals(Digits.only(digits))) {
      return Optional.empty();
    }
    List<String> possible =
        IntStream.rangeClosed(0, spare)
            .mapToObj(from -> digits.substring(from, from + rules.length()))
            .filter(n -> rules.validate(n, today).filter(f -> f != NumberFault.CHECKSUM).isEmpty())
            .toList();
    return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
  }

  private double weight(String number, NumberEvidence evidence, LocalDate today) {
    Optional<NumberFault> fault = rules.validate(number, today);
    if (fault.isPresent() && fault.get() != NumberFault.CHECKSUM) {
      return 0;
    }
    double weight = fault.isEmpty() ? thresholds.checkHolds() : thresholds.checkFails();
    Optional<LocalDate> born = rules.birthDate(number);
    if (born.isPresent()) {
      int age = born.get().until(today).getYears();
      weight *= age < 10 || age > 105 ? thresholds.unlikelyAge() : 1;
      weight *=
          1 + thresholds.birthDateAgrees() * evidence.birthDates().getOrDefault(born.get(), 0.0);
    }
    return weight * sexWeight(number, evidence);
  }

  private double sexWeight(String number, NumberEvidence evidence) {
    Optional<String> sex = rules.sex(number);
    if (sex.isEmpty() || evidence.sexes().isEmpty()) {
      return 1;
    }
    double against =
        evidence.sexes().entrySet().stream()
            .filter(e -> !e.getKey().equals(sex.get()))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    return 1 - Math.min(1, against) * (1 - thresholds.sexDiffers());
  }

  /** A number that breaks its rules but is plainly printed so; never with confidence. */
  private Optional<ChosenNumber> impossible(Map<String, Double> scores) {
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .filter(e -> e.getValue() >= thresholds.impossibleScore())
        .map(e -> new ChosenNumber(e.getKey(), 0.5 * e.getValue(), e.getValue()));
  }
}
