package dev.hawiya.core.field.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hawiya.core.catalog.Catalog;
import dev.hawiya.core.catalog.FieldDefinition;
import dev.hawiya.core.field.FieldThresholds;
import dev.hawiya.core.field.Lines;
import dev.hawiya.core.text.LineKind;
import dev.hawiya.core.text.TextAlternative;
import dev.hawiya.core.text.TextLine;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesParserTest {
  private static final LinesParser PARSER =
      new LinesParser(new WordsParser(FieldThresholds.DEFAULT));
  private static final FieldDefinition LATIN = field("PAK-SNIC", "present_address");
  private static final FieldDefinition URDU = field("PAK-SNIC", "present_address_urdu");
  private static final FieldDefinition REQUIRED = field("PAK-NIC", "present_address_urdu");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "House No. 7|Street 4|Sialkot; House No. 7, Street 4, Sialkot",
        "House No. 7,|Street 4,|Sialkot; House No. 7, Street 4, Sialkot",
        "House No. 7-|B Street 4.|Sialkot.; House No. 7- B Street 4. Sialkot",
        "Mohalla (North)|Sialkot; Mohalla (North) Sialkot",
        "House No. 7||Sialkot; House No. 7, Sialkot",
        " House No. 7 |Sialkot; House No. 7, Sialkot",
        "Sialkot; Sialkot"
      })
  void latinLinesAreJoinedByCommas(String lines, String joined) {
    assertThat(value(LATIN, lines(LineKind.LATIN_TEXT, lines.split("\\|"))).value())
        .isEqualTo(joined);
  }

  @Test
  void urduLinesAreJoinedBySpaces() {
    Parsed.Value address =
        value(URDU, lines(LineKind.URDU, "مکان نمبر ۷ گلی نمبر 4", "محلہ اسلام پورہ،", "سیالکوٹ"));
    assertThat(address.value()).isEqualTo("مکان نمبر 7 گلی نمبر 4 محلہ اسلام پورہ، سیالکوٹ");
    assertThat(address.raw()).isEqualTo("مکان نمبر ۷ گلی نمبر 4 محلہ اسلام پورہ، سیالکوٹ");
  }

  @Test
  void aLabelOnTheFirstLineIsLeftOut() {
    assertThat(
            value(LATIN, lines(LineKind.LATIN_TEXT, "Present Address: House No. 7", "Sialkot"))
                .value())
        .isEqualTo("House No. 7, Sialkot");
  }

  @Test
  void theScoreLiesBetweenTheLines() {
    TextLine clear = line("House No. 7", 0.9);
    TextLine doubtful = line("Sialkot", 0.4);
    assertThat(value(LATIN, clear, clear, clear).score()).isCloseTo(0.9, offset());
    assertThat(value(LATIN, clear, doubtful).score()).isCloseTo(0.6, offset());
  }

  @Test
  void oneUnreadableLineLowersTheScoreButDoesNotEraseTheOthers() {
    TextLine clear = line("House No. 7", 0.9);
    TextLine unreadable = line("lIlI", 0.0);
    Parsed.Value address = value(LATIN, clear, unreadable, clear);
    assertThat(address.score()).isBetween(0.3, 0.4);
    assertThat(address.value()).contains("lIlI").startsWith("House No. 7");
  }

  @Test
  void whatIsUnclearThroughoutIsNotRead() {
    assertThat(PARSER.parse(Lines.raw("x", line("House No. 7", 0.2)), LATIN))
        .isInstanceOf(Parsed.Unreadable.class);
    assertThat(PARSER.parse(Lines.raw("x", line("مکان نمبر ۷", 0.2)), REQUIRED))
        .as("every card carries it")
        .isInstanceOf(Parsed.Value.class);
  }

  @Test
  void noLinesOrBlankOnesAreNoAddress() {
    assertThat(PARSER.parse(Lines.raw("x"), LATIN)).isInstanceOf(Parsed.Unreadable.class);
    assertThat(PARSER.parse(Lines.raw("x", line(" ", 0.9), line("", 0.9)), LATIN))
        .isInstanceOf(Parsed.Unreadable.class);
    assertThat(PARSER.parse(Lines.raw("x", line("7", 0.9), line("-", 0.9)), LATIN))
        .isInstanceOf(Parsed.Unreadable.class);
  }

  private static Offset<Double> offset() {
    return Offset.offset(1e-9);
  }

  private static Parsed.Value value(FieldDefinition field, TextLine... lines) {
    return (Parsed.Value) PARSER.parse(Lines.raw(field.id(), lines), field);
  }

  private static TextLine[] lines(LineKind kind, String... texts) {
    List<TextLine> lines =
        Arrays.stream(texts).map(t -> Lines.line(kind, new TextAlternative(t, 0.9))).toList();
    return lines.toArray(TextLine[]::new);
  }

  private static TextLine line(String text, double score) {
    return Lines.line(LineKind.LATIN_TEXT, new TextAlternative(text, score));
  }

  private static FieldDefinition field(String type, String id) {
    return Catalog.load()
        .document(type)
        .flatMap(t -> t.side("back"))
        .flatMap(s -> s.field(id))
        .orElseThrow();
  }
}
