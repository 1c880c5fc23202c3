package dev.hawiya.lab.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.screening.list.ListRejected;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchRunTest {
  @Test
  void aNumberIsAlwaysTheSamePerson() {
    assertThat(new Population().entity(17)).isEqualTo(new Population().entity(17));
    assertThat(new Population().entity(18)).isNotEqualTo(new Population().entity(17));
  }

  @Test
  void findsWhoeverIsListed(@TempDir Path folder) throws IOException, ListRejected {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    new SearchRun(folder.resolve("page.md"), Clock.systemUTC(), out).measure(2000, 40);
    String page = told.toString(StandardCharsets.UTF_8);
    assertThat(page).contains("2000 invented entities", "| as listed | 40 | 40 (100.0 %) |");
  }

  @Test
  void namesAreAlteredAsSaid() {
    SplittableRandom chance = new SplittableRandom(3);
    String name = "Ana Maria Korvat";
    assertThat(AlteredName.AS_LISTED.of(name, chance)).isEqualTo(name);
    assertThat(AlteredName.LETTER_MISSING.of(name, chance)).hasSize(name.length() - 1);
    assertThat(AlteredName.LETTERS_EXCHANGED.of(name, chance))
        .hasSameSizeAs(name)
        .isNotEqualTo(name);
    assertThat(AlteredName.LAST_FIRST.of(name, chance)).isEqualTo("Korvat Ana Maria");
    assertThat(AlteredName.MIDDLE_MISSING.of(name, chance)).isEqualTo("Ana Korvat");
  }
}
