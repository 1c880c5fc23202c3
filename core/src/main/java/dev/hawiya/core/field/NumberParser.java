package dev.hawiya.core.field;

import dev.hawiya.core.field.value.Parsed;
import dev.hawiya.core.number.ChosenNumber;
import dev.hawiya.core.number.NationalNumber;
import dev.hawiya.core.number.NumberChooser;
import dev.hawiya.core.number.NumberEvidence;
import dev.hawiya.core.number.NumberThresholds;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The holder's number, chosen by its own rules and by what else the side says of the holder. */
record NumberParser(NationalNumber rules, NumberThresholds thresholds, LocalDate today) {
  Parsed parse(RawField raw, Map<LocalDate, Double> birthDates, Optional<Field> sex) {
    Map<String, Double> sexes = sex.map(s -> Map.of(s.value(), s.confidence())).orElseGet(Map::of);
    List<List<TextAlternative>> readings =
        raw.lines().stream().map(TextLine::alternatives).toList();
    Optional<ChosenNumber> chosen =
        new NumberChooser(rules, thresholds)
            .choose(readings, new NumberEvidence(sexes, birthDates), today);
    return chosen
        .<Parsed>map(
            n -> new Parsed.Value(rules.told(n.number()), rules.printed(n.number()), certainty(n)))
        .orElseGet(
            () -> new Parsed.Unreadable("no reading of its line is a whole number that can be"));
  }

  /**
   * Rules may choose between readings, but never lend a doubtful one more certainty than it had.
   */
  private static double certainty(ChosenNumber chosen) {
    return Math.min(chosen.confidence(), chosen.score());
  }
}
