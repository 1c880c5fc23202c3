package dev.hawiya.screening.list.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.BadRow;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.Told;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvRowsTest {
  private static final String OPEN =
      "has a quote that is not closed, or letters behind a closed one";

  @TempDir private Path folder;
  private final Told told = new Told();

  @Test
  void readsQuotesMarksAndBreaksWithinCells() throws Exception {
    assertThat(rows("\uFEFFa,b\r\n1,\"x, \"\"y\"\"\"\r\n\r\n2,\"one\ntwo\"\r\n3, \"z\" \r\n"))
        .containsExactly("a=1 b=x, \"y\"", "a=2 b=one\ntwo", "a=3 b=z");
    assertThat(told.bad()).isEmpty();
  }

  @Test
  void aQuoteLeftOpenCostsItsRowOnly() throws Exception {
    assertThat(rows("a,b\n1,x\n2,\"y\n3,\"z\"\n4,w\n"))
        .containsExactly("a=1 b=x", "a=3 b=z", "a=4 b=w");
    assertThat(told.bad()).containsExactly(new BadRow("rows.csv line 3", OPEN));
  }

  @Test
  void twoQuotesLeftOpenCostTwoRows() throws Exception {
    assertThat(rows("a,b\n1,\"x\n2,y\n3,\"z\n4,w\n")).containsExactly("a=2 b=y", "a=4 b=w");
    assertThat(told.bad())
        .containsExactly(new BadRow("rows.csv line 2", OPEN), new BadRow("rows.csv line 4", OPEN));
  }

  @Test
  void tellsRowsOfAnotherWidthButNotBlankCellsTooMany() throws Exception {
    assertThat(rows("a,b\n1\n2,x,,\n3,x,y\n,z\n")).containsExactly("a=2 b=x", "b=z");
    assertThat(told.bad())
        .containsExactly(
            new BadRow("rows.csv line 2", "has 1 cells, not 2"),
            new BadRow("rows.csv line 4", "has 3 cells, not 2"));
  }

  @Test
  void tellsLettersThatAreNotUtf8() throws Exception {
    Path file = folder.resolve("rows.csv");
    Files.write(file, "a,b\n1,\u00E9\n2,x\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rows(file)).containsExactly("a=2 b=x");
    assertThat(told.bad()).extracting(BadRow::place).containsExactly("rows.csv line 2");
  }

  @Test
  void aFileOfNothingHasNoHeader() throws Exception {
    for (String text : List.of("", "\n\n", ",,\n1,2,3\n", "\"a,b\n")) {
      assertThatThrownBy(() -> rows(text)).isInstanceOf(ListRejected.class);
    }
  }

  @Test
  void aLineWithoutEndIsRefusedBeforeItFillsMemory() throws Exception {
    Path file = folder.resolve("long.csv");
    Files.write(file, new byte[(1 << 25) + 2]);
    assertThatThrownBy(() -> rows(file)).isInstanceOf(ListRejected.class);
    assertThat(OpenFiles.of(file)).isZero();
  }

  private List<String> rows(String text) throws Exception {
    return rows(Files.writeString(folder.resolve("rows.csv"), text));
  }

  private List<String> rows(Path file) throws Exception {
    List<String> read = new ArrayList<>();
    try (CsvRows rows = new CsvRows(file, CsvShape.headed(','), told::bad)) {
      for (Optional<List<SourceField>> row = rows.next(); row.isPresent(); row = rows.next()) {
        read.add(
            String.join(
                " ", row.get().stream().map(field -> field.name() + "=" + field.value()).toList()));
      }
    }
    return read;
  }
}
