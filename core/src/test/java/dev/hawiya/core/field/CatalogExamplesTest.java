package dev.hawiya.core.field;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.DerivedField;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.catalog.Layout;
import dev.hawiya.core.check.CheckThresholds;
import dev.hawiya.core.check.Checker;
import dev.hawiya.core.check.Verdict;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the catalogue parses to its value, and each side of examples passes. */
class CatalogExamplesTest {
  private static final Clock CLOCK =
      Clock.fixed(
          LocalDate.of(2026, 11, 21).atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

  static Stream<Layout> layouts() {
    Catalog catalog = Catalog.load();
    return Stream.concat(catalog.layouts().stream(), catalog.knownByWords().stream());
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everyExampleParses(Layout layout) {
    Fields fields = parsed(layout);
    for (FieldDefinition field : layout.side().fields()) {
      assertThat(fields.value(field.id())).as(field.id()).isEqualTo(field.example().value());
      assertThat(fields.get(field.id()).orElseThrow().confidence())
          .as(field.id())
          .isGreaterThan(0.9);
    }
    assertThat(fields.missing()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void everySideOfExamplesAnswersItsChecks(Layout layout) {
    Fields fields = parsed(layout);
    Fields whole = new FieldReconciler().reconcile(fields, layout);
    assertThat(whole.missing()).isEmpty();
    assertThat(whole.read().keySet())
        .containsAll(layout.side().derived().stream().map(DerivedField::id).toList());
    assertThat(new Checker(CLOCK, CheckThresholds.DEFAULT).check(fields, whole, layout))
        .isNotEmpty()
        .allMatch(c -> c.verdict() == Verdict.PASS);
  }

  private static Fields parsed(Layout layout) {
    List<RawField> raw =
        layout.side().fields().stream()
            .map(f -> Lines.raw(f.id(), f.place().kind(), f.example().printed(), 0.97))
            .toList();
    return new FieldParser(CLOCK, FieldParser.Settings.DEFAULT).parse(raw, layout, Lines.PAGE);
  }
}
