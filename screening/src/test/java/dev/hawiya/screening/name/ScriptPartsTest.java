package dev.hawiya.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptPartsTest {
  @Test
  void scriptsAreTakenApart() {
    assertThat(ScriptParts.of("Samir Farouki (سمير فاروقي)"))
        .containsExactly("Samir Farouki ( )", "سمير فاروقي");
    assertThat(ScriptParts.of("سمير فاروقي Samir")).containsExactly("Samir", "سمير فاروقي");
  }

  @Test
  void aNameInOneScriptIsWhole() {
    assertThat(ScriptParts.of("Samir (Sami) Farouki")).containsExactly("Samir (Sami) Farouki");
    assertThat(ScriptParts.of("سمير فاروقي")).containsExactly("سمير فاروقي");
    assertThat(ScriptParts.of("Samir Farouki (س)")).containsExactly("Samir Farouki (س)");
    assertThat(ScriptParts.of("")).containsExactly("");
  }
}
