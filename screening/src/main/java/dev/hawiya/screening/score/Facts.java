package dev.hawiya.screening.score;

import dev.hawiya.screening.entity.BirthDate;
import java.util.List;
import java.util.Set;

/**
 * What beside a name tells one person from another, as it is compared.
 *
 * @param birthDates that may be true of them
 * @param countries ISO 3166 codes of two letters
 * @param numbers of documents, letters and digits only
 */
public record Facts(List<BirthDate> birthDates, Set<String> countries, Set<String> numbers) {
  public Facts {
    birthDates = List.copyOf(birthDates);
    countries = Set.copyOf(countries);
    numbers = Set.copyOf(numbers);
  }
}
