package dev.hawiya.server.http.screening;

import dev.hawiya.screening.entity.BirthDate;
import dev.hawiya.screening.entity.EntityKind;
import dev.hawiya.screening.index.Identifiers;
import dev.hawiya.screening.search.ScreeningQuery;
import dev.hawiya.server.screening.ScreeningOrder;
import dev.hawiya.server.upload.BodyRejected;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Who is asked for, as the native API names it. */
final class ScreeningBody {
  static final Set<String> FIELDS =
      Set.of("name", "kind", "birth_date", "countries", "numbers", "lists", "most", "reference");

  /** Of names and references. */
  static final int LONGEST_NAME = 300;

  private static final int LONGEST_WORD = 100;
  private static final int MOST_WORDS = 20;
  private static final int MOST_LISTS = 100;
  private static final int MOST_HITS = 100;
  private static final Pattern DATE = Pattern.compile("[12]\\d{3}(-\\d{2}(-\\d{2})?)?");

  private ScreeningBody() {}

  /** The order of a body that has no other names than {@link #FIELDS}. */
  static ScreeningOrder order(JsonNode json) throws BodyRejected {
    return order(new JsonFields(json).only(FIELDS));
  }

  /** The order of a body that has other names beside. */
  static ScreeningOrder order(JsonFields body) throws BodyRejected {
    ScreeningOrder order = read(body);
    if (order.query().name().isEmpty() && order.query().numbers().isEmpty()) {
      throw JsonFields.malformed("'name' or 'numbers' is needed: who is looked for?");
    }
    return order;
  }

  /** Whom a body is about: a reference suffices. */
  static ScreeningOrder about(JsonFields body) throws BodyRejected {
    ScreeningOrder order = read(body);
    return order.reference().isPresent() ? order : order(body);
  }

  private static ScreeningOrder read(JsonFields body) throws BodyRejected {
    String name = body.text("name", LONGEST_NAME).orElse("");
    List<String> numbers = body.texts("numbers", MOST_WORDS, LONGEST_WORD);
    if (!name.isEmpty() && name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw JsonFields.malformed("'name' must have letters");
    }
    for (String number : numbers) {
      if (Identifiers.folded(number).isEmpty()) {
        throw JsonFields.malformed("each of 'numbers' must have at least 4 letters or digits");
      }
    }
    Set<String> lists = new LinkedHashSet<>(body.texts("lists", MOST_LISTS, LONGEST_WORD));
    return new ScreeningOrder(
        new ScreeningQuery(
            name,
            kind(body),
            born(body),
            body.texts("countries", MOST_WORDS, LONGEST_WORD),
            numbers,
            lists,
            body.number("most", MOST_HITS).orElse(ScreeningQuery.USUAL_MOST)),
        body.text("reference", LONGEST_NAME));
  }

  private static EntityKind kind(JsonFields body) throws BodyRejected {
    String kind = body.text("kind", LONGEST_WORD).orElse("unknown");
    for (EntityKind one : EntityKind.values()) {
      if (one.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return one;
      }
    }
    throw JsonFields.malformed(
        "'kind' must be one of "
            + Arrays.toString(EntityKind.values()).toLowerCase(Locale.ROOT)
            + ", or be left out");
  }

  private static Optional<BirthDate> born(JsonFields body) throws BodyRejected {
    Optional<String> text = body.text("birth_date", LONGEST_WORD);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      if (DATE.matcher(text.get()).matches()) {
        return text.map(ScreeningBody::date);
      }
    } catch (DateTimeException noSuchDay) {
      // told below
    }
    throw JsonFields.malformed(
        "'birth_date' must be a day, month or year: 1980-01-31, 1980-01 or 1980");
  }

  private static BirthDate date(String text) {
    return switch (text.length()) {
      case 4 -> BirthDate.in(Integer.parseInt(text));
      case 7 -> BirthDate.in(YearMonth.parse(text));
      default -> BirthDate.on(LocalDate.parse(text));
    };
  }
}
