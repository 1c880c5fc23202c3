package dev.hawiya.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameVersionsTest {
  @Test
  void scriptsAreTakenApart() {
    assertThat(NameVersions.of("Samir Farouki (سمير فاروقي)"))
        .containsExactly("Samir Farouki (سمير فاروقي)", "Samir Farouki ( )", "سمير فاروقي");
    assertThat(NameVersions.of("سمير فاروقي Samir"))
        .containsExactly("سمير فاروقي Samir", "Samir", "سمير فاروقي");
  }

  @Test
  void slashesStandBetweenNames() {
    assertThat(NameVersions.of("KORVAT LINES / LINDMAR"))
        .containsExactly("KORVAT LINES", "LINDMAR");
    assertThat(NameVersions.of("M/V KORVAT")).containsExactly("M/V KORVAT");
    assertThat(NameVersions.of("KORVAT A/S")).containsExactly("KORVAT A/S");
  }

  @Test
  void abbreviationsAreNames() {
    assertThat(NameVersions.of("Korvat Airlines (KVA)")).containsExactly("Korvat Airlines", "KVA");
    assertThat(NameVersions.of("Korvat (France) Ltd")).containsExactly("Korvat (France) Ltd");
  }

  @Test
  void aNameInOneScriptIsWhole() {
    for (String name :
        new String[] {
          "Samir (Sami) Farouki", "سمير فاروقي", "Samir Farouki (س)", "", "/", "(KVA)", "// ()"
        }) {
      assertThat(NameVersions.of(name)).as(name).containsExactly(name);
    }
  }
}
