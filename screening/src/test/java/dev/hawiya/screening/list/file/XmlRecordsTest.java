package dev.hawiya.screening.list.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.screening.entity.SourceField;
import dev.hawiya.screening.list.ListRejected;
import dev.hawiya.screening.list.Told;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XmlRecordsTest {
  @TempDir private Path folder;

  @Test
  void elementsAreFieldsWithTheirAttributesFirst() throws Exception {
    assertThat(
            records(
                "<l xmlns='urn:x'><g><r n='1'> a <![CDATA[b]]>\n c<s>&amp;</s></r></g><r/></l>"))
        .containsExactly(
            new SourceField(
                "r", "a b c", List.of(SourceField.of("n", "1"), SourceField.of("s", "&"))),
            SourceField.group("r", List.of()));
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws Exception {
    assertThat(records("\uFEFF<?xml version='1.0' encoding='utf-8'?><l><r>é</r></l>"))
        .containsExactly(SourceField.of("r", "é"));
  }

  @Test
  void lettersThatAreNotUtf8AreDamageWhereverTheyStand() throws Exception {
    for (int before : List.of(0, 100_000)) {
      String text = "<l>" + "<r>a</r>".repeat(before) + "<r>é</r></l>";
      Path file = folder.resolve("list.xml");
      Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> records(file)).isInstanceOf(ListRejected.class);
    }
  }

  @Test
  void anotherRootIsRefused() {
    assertThatThrownBy(() -> records("<html/>"))
        .isInstanceOf(ListRejected.class)
        .hasMessage("list.xml begins with <html>, not <l>");
  }

  @Test
  void aFolderIsNoFileAndIsClosed() {
    assertThatThrownBy(() -> records(folder)).isInstanceOf(IOException.class);
    assertThat(OpenFiles.of(folder)).isZero();
  }

  @Test
  void documentTypesAndEntitiesAreRefused() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "secret");
    String outside = "<!DOCTYPE l [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>";
    String inside = "<!DOCTYPE l [<!ENTITY e 'ha'><!ENTITY f '&e;&e;&e;'>]>";
    for (String type : List.of(outside, inside, "<!DOCTYPE l SYSTEM 'http://192.0.2.1/l.dtd'>")) {
      assertThatThrownBy(() -> records(type + "<l><r>&e;</r></l>"))
          .isInstanceOf(ListRejected.class)
          .hasMessageContaining("no document type");
    }
  }

  @Test
  void damageIsTold() {
    for (String text : List.of("", "<l", "<l><r>", "<l><r></l>", "<l><r>&none;</r></l>", "<l>\0")) {
      assertThatThrownBy(() -> records(text)).as(text).isInstanceOf(ListRejected.class);
    }
  }

  @Test
  void whatIsNestedTooDeepOrTooLargeIsRefused() {
    String deep = "<l><r>" + "<a>".repeat(100_000) + "</l>";
    String wide = "<l><r>" + "<a></a>".repeat(900_000) + "</r></l>";
    assertThatThrownBy(() -> records(deep)).hasMessageContaining("nested too deep");
    assertThatThrownBy(() -> records(wide)).hasMessageContaining("too large");
  }

  private List<SourceField> records(String text) throws Exception {
    return records(Files.writeString(folder.resolve("list.xml"), text));
  }

  private static List<SourceField> records(Path file) throws Exception {
    Told told = new Told();
    try (XmlRecords records = new XmlRecords(file, "l")) {
      records.each(Set.of("r"), told);
    }
    return told.records();
  }
}
