package dev.hawiya.lab.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hawiya.core.text.LineKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorpusFolderTest {
  @TempDir private Path folder;

  @Test
  void understandsOurOwnForm() throws IOException {
    assertThat(
            truth(
                """
                {"file":"a.jpg","type":"EGY-NID","side":"back","corners":[[0,0]],
                 "fields":{"sex":"F","issue_date":"2020-01"}}"""))
        .isEqualTo(new Truth.Side("EGY-NID", "back", Map.of("sex", "F", "issue_date", "2020-01")));
  }

  @Test
  void understandsAForeignForm() throws IOException {
    assertThat(
            truth(
                """
                {"file":"a.jpg","doc_type":"eg_national_id","side":"back","quarter_turns":3,
                 "fields":{"national_id":"28","gender":"أنثى","issue":"2020-01","serial":"AB1"}}"""))
        .isEqualTo(
            new Truth.Side(
                "EGY-NID",
                "back",
                Map.of(
                    "national_number", "28",
                    "sex", "F",
                    "issue_date", "2020-01",
                    "factory_number", "AB1")));
  }

  @ParameterizedTest
  @CsvSource({
    "Father Name, father_name, father_name_urdu",
    "Husband Name, husband_name, husband_name_urdu",
    "'', father_name, father_name_urdu",
    "Wife Name, father_name, father_name_urdu"
  })
  void whatAFieldMeansMayDependOnAnother(String label, String latin, String urdu)
      throws IOException {
    Truth expected =
        new Truth.Side(
            "PAK-SNIC",
            "front",
            Map.of("name", "Sana Warraich", latin, "Aslam Warraich", urdu, "اسلم وڑائچ"));
    String front = "{\"file\":\"a.jpg\",\"doc_type\":\"pk_snic\",\"side\":\"front\",\"fields\":";
    String relation = "\"relation_label\":\"" + label + "\"";
    String others =
        "\"name\":\"Sana Warraich\",\"relation_name\":\"Aslam Warraich\","
            + "\"relation_urdu\":\"اسلم وڑائچ\"";
    assertThat(truth(front + "{" + relation + "," + others + "}}")).isEqualTo(expected);
    assertThat(truth(front + "{" + others + "," + relation + "}}"))
        .as("wherever the other stands")
        .isEqualTo(expected);
  }

  @Test
  void joinsAListOfLines() throws IOException {
    assertThat(
            truth(
                """
                {"file":"a.jpg","doc_type":"passport","side":"data page/MRZ side",
                 "fields":{"mrz_format":"TD3","mrz":["P<UTO","L898"]},"all_checks_valid":false}"""))
        .isEqualTo(
            new Truth.Side("PASSPORT", "", Map.of("mrz", "P<UTO\nL898"), Optional.of(false)));
  }

  @Test
  void choosesTheKindOfALineByItsContent() throws IOException {
    assertThat(truth("{\"file\":\"a.jpg\",\"text\":\"٣٠١\"}"))
        .isEqualTo(new Truth.Line(LineKind.DIGITS, "٣٠١"));
    assertThat(truth("{\"file\":\"a.jpg\",\"text\":\"ش ٣٠\"}"))
        .isEqualTo(new Truth.Line(LineKind.ARABIC, "ش ٣٠"));
    assertThat(truth("{\"file\":\"a.jpg\",\"text\":\"HY1234567\"}"))
        .isEqualTo(new Truth.Line(LineKind.LATIN, "HY1234567"));
  }

  @ParameterizedTest
  @CsvSource({
    "ثناء وڑائچ, URDU",
    "گلی نمبر 4, URDU",
    "مکان نمبر ۷, URDU",
    "والد کا نام, URDU",
    "نام, ARABIC",
    "الاسم, ARABIC",
    "شارع ٣, ARABIC",
    "۳۵۲۰۲, DIGITS",
    "House No. 7, LATIN",
    "'4 گلی B', URDU"
  })
  void aLetterThatArabicDoesNotHaveMakesALineUrdu(String text, LineKind kind) throws IOException {
    assertThat(truth("{\"file\":\"a.jpg\",\"text\":\"" + text + "\"}"))
        .isEqualTo(new Truth.Line(kind, text));
  }

  @Test
  void saysWhichPictureIsMissing() throws IOException {
    write("{\"file\":\"b.jpg\",\"text\":\"x\"}");
    assertThatThrownBy(() -> new CorpusFolder().read(folder))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("b.jpg");
  }

  @Test
  void findsPicturesWithoutDocumentsAtAnyDepth() throws IOException {
    Files.createDirectories(folder.resolve("deep"));
    Files.writeString(folder.resolve("deep/b.PNG"), "");
    Files.writeString(folder.resolve("a.jpeg"), "");
    Files.writeString(folder.resolve("licence.txt"), "");
    assertThat(new CorpusFolder().withoutDocuments(folder).samples())
        .extracting(Sample::name)
        .isEqualTo(List.of("a.jpeg", "b.PNG"));
  }

  private Truth truth(String row) throws IOException {
    Files.writeString(folder.resolve("a.jpg"), "");
    write(row);
    return new CorpusFolder().read(folder).samples().get(0).source().load().truth();
  }

  private void write(String row) throws IOException {
    Files.writeString(folder.resolve("truth.jsonl"), row.replace("\n", "") + "\n");
  }
}
