package dev.hawiya.screening.list.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellValuesTest {
  @Test
  void valuesAreSeparatedBySemicolonsOutsideOfQuotes() {
    assertThat(CellValues.of("")).isEmpty();
    assertThat(CellValues.of(" ; ")).isEmpty();
    assertThat(CellValues.of("A")).containsExactly("A");
    assertThat(CellValues.of("A;B ; C;")).containsExactly("A", "B", "C");
    assertThat(CellValues.of("A; \"B; \"\"b\"\"\";C")).containsExactly("A", "B; \"b\"", "C");
  }

  @Test
  void quotesOutOfOrderAreLetters() {
    assertThat(CellValues.of("\"A\" B;C")).containsExactly("\"A\" B", "C");
    assertThat(CellValues.of("\"A;C")).containsExactly("\"A", "C");
    assertThat(CellValues.of("A \"the\" B;C")).containsExactly("A \"the\" B", "C");
  }
}
