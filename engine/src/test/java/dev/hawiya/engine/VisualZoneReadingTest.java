package dev.hawiya.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.check.Verdict;
import dev.hawiya.core.image.InputRejected;
import dev.hawiya.core.reading.DocumentReading;
import dev.hawiya.core.reading.Trace;
import dev.hawiya.core.text.ArabicSpelling;
import dev.hawiya.specimen.Side;
import dev.hawiya.specimen.Specimen;
import dev.hawiya.specimen.Specimens;
import dev.hawiya.specimen.photo.Hardness;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * What passports print beside their labels, read end to end: a floor under what must be read, a
 * ceiling over what is misread, and no genuine page called a forgery.
 */
class VisualZoneReadingTest {
  private static final long SEED = 523;
  private static final int PASSPORTS = 12;
  private static final List<String> PRINTED =
      List.of("birth_place", "issue_date", "issuing_authority", "name_arabic", "personal_number");

  @Test
  void readsPhotographedPassports() throws InputRejected {
    Clock clock = Clock.fixed(Instant.parse("2026-11-01T00:00:00Z"), ZoneOffset.UTC);
    int printed = 0;
    int right = 0;
    List<String> misread = new ArrayList<>();
    List<String> failed = new ArrayList<>();
    try (Engine engine = Engine.open(clock)) {
      for (int i = 0; i < PASSPORTS; i++) {
        Specimen passport = Specimens.of("PASSPORT", SEED).photo(Side.FRONT, i, Hardness.EASY);
        DocumentReading reading = engine.reader().read(passport.encoded(), Trace.NONE);
        for (String id : PRINTED) {
          String truth = passport.truth().fields().getOrDefault(id, "");
          String read = reading.fields().value(id);
          boolean same = folded(truth).equals(folded(read));
          printed += truth.isEmpty() ? 0 : 1;
          right += !truth.isEmpty() && same ? 1 : 0;
          if (!same && !read.isEmpty()) {
            misread.add(id + ": " + read + " for " + truth);
          }
        }
        reading.checks().stream()
            .filter(c -> c.id().startsWith("viz.") && c.verdict() == Verdict.FAIL)
            .forEach(c -> failed.add(c.id()));
      }
    }
    assertThat(right).as("of %d, misread %s", printed, misread).isGreaterThan(printed * 8 / 10);
    assertThat(misread).hasSizeLessThanOrEqualTo(printed / 20);
    assertThat(failed).isEmpty();
  }

  /** Without marks on letters, spaces and habits of spelling. */
  private static String folded(String text) {
    String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return ArabicSpelling.key(bare).toUpperCase(Locale.ROOT);
  }
}
